package ma.opencommune.platform.files.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes a name that a stranger gave harmless: no path, no control or direction sign, no reserved sign, not too long, and the
 * extension of what the file is. Letters of every script stay. Example: {@code ../rapport\u202Efdp.exe} of a PDF becomes
 * {@code rapportfdp.pdf}.
 */
public final class FileName {

    private static final int LONGEST = 100;
    private static final int LONGEST_EXTENSION = 5;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** The cleaned name with the extension of its kind. */
    public static String of(String given, FileKind kind) {
        return base(given) + "." + kind.extension();
    }

    /** The cleaned name as it was meant, for telling the sender that the file was not taken. */
    public static String shown(String given) {
        String clean = clean(given);
        return clean.isEmpty() ? NAMELESS : clean;
    }

    private static String base(String given) {
        String clean = clean(given);
        int dot = clean.lastIndexOf('.');
        String base = dot > 0 && clean.length() - dot - 1 <= LONGEST_EXTENSION ? clean.substring(0, dot) : clean;
        String trimmed = base.replaceAll("^[. ]+|[. ]+$", "");
        return trimmed.isEmpty() || reserved(trimmed) ? NAMELESS : trimmed;
    }

    private static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::harmless)
                .forEach(sign -> {
                    if (out.length() < LONGEST) {
                        out.appendCodePoint(Character.isWhitespace(sign) ? ' ' : sign);
                    }
                });
        return out.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Control signs are dropped, and with them line ends and tabs; format signs hold every direction override. */
    private static boolean harmless(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "\"*:<>?|%;'`$&#{}".indexOf(sign) < 0;
        };
    }

    /** Names that Windows takes for devices. */
    private static boolean reserved(String base) {
        return base.toUpperCase(Locale.ROOT).matches("(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");
    }
}
