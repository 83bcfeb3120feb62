package ma.opencommune.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes a text that a stranger typed safe to keep and show: composed Unicode, no control characters, no marks that turn the
 * direction of what follows.
 *
 * <p>Example: {@code PlainText.line("  a\u202Egpj.exe ")} gives {@code "agpj.exe"}. The marks LRM, RLM, ALM and the joiners stay:
 * Arabic and Persian need them.
 */
public final class PlainText {

    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\n\t]]");
    private static final Pattern ENDS = Pattern.compile("\r\n?|[\u2028\u2029\u0085]");

    private PlainText() {}

    /** One line: ends of line and runs of blanks become one blank; stripped. */
    public static String line(String typed) {
        return text(typed).replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** Several lines, their ends as a single {@code \n}; stripped. */
    public static String text(String typed) {
        String even =
                ENDS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("\n");
        return CONTROLS.matcher(TURNS.matcher(even).replaceAll(""))
                .replaceAll("")
                .strip();
    }
}
