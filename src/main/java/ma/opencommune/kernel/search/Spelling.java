package ma.opencommune.kernel.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away what readers leave out when they write: accents, vowel marks, the forms of alef, ya and hamza, capitals, the marks of Latin
 * Amazigh; and function words.
 *
 * <p>Example: {@code words("Où est l’Éducation ?")} gives {@code [education]}.
 */
final class Spelling {

    private static final int SHORTEST = 2;
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640\u02B7\u2D6F]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Without its hamza, water would be a function word. */
    private static final Pattern WATER = Pattern.compile("(?<!\\p{L})(ال|بال|لل|وال|و)?ماء(?!\\p{L})");

    /** Words that say nothing of what is asked; as they are after folding. */
    private static final Set<String> SILENT = Set.of(
            ("de du des le la les un une en et ou au aux dans par pour sur avec est sont qui que quoi quel quelle quels quelles ce ces"
                            + " cette il elle son sa ses sans comment combien ont"
                            + " the of and or in on for to is are what which how who with by an at be this that was from"
                            + " في من الي علي عن مع هل ما ماذا كم كيف هذا هذه ذلك التي الذي او ان اي بين عند كل قد هو هي"
                            + " ⵏ ⴷ ⴳ ⵙ ⵖⴼ ⵉ ⴰⴷ ⴰⵔ")
                    .split(" "));

    private Spelling() {}

    /** The words that say something, folded, in their order. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(fold(text)))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .filter(word -> !SILENT.contains(word))
                .toList();
    }

    private static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ɣ", "gh")
                .replace('ɛ', 'a')
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('ئ', 'ي')
                .replace('ؤ', 'و')
                .replace('ة', 'ه');
        return WATER.matcher(bare).replaceAll("$1مياه").replace("ء", "");
    }
}
