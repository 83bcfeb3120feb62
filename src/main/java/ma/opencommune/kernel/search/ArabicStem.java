package ma.opencommune.kernel.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Light stem of an Arabic word, after Larkey's light10: article and endings go, the word stays. Broken plurals change the inside of a
 * word; they are known from {@link BrokenPlurals} or from their pattern, and meet their singular in its consonants.
 *
 * <p>Example: {@code الميزانيات} and {@code ميزانية} give {@code ميزان}; {@code المشاريع} has the pattern of a plural and the consonants
 * {@code مشرع}, which {@code مشروع} has too.
 */
final class ArabicStem {

    private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك])?ال(?=..)|^و?لل(?=..)");
    private static final Pattern LETTER = Pattern.compile("[\u0621-\u064A]+");
    private static final Pattern ATTACHED = Pattern.compile("^[وبلفك](?=.{4})");

    /** Endings in the order they go, each with the fewest letters that must stay. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("تها", "", 3),
            new Ending("تهم", "", 3),
            new Ending("تنا", "", 3),
            new Ending("ها", "", 3),
            new Ending("هم", "", 3),
            new Ending("نا", "", 3),
            new Ending("ات", "", 2),
            new Ending("يه", "", 2),
            new Ending("ه", "", 2),
            new Ending("ي", "", 3),
            new Ending("ان", "", 4),
            new Ending("ون", "", 4),
            new Ending("ين", "", 4));

    /** Patterns of broken plurals, after article and before endings; ا and و are the long vowels that the pattern brings. */
    private static final List<Pattern> PLURALS = List.of(
            Pattern.compile("ا..ا."),
            Pattern.compile("..ا[^ا][^اه]"),
            Pattern.compile("..ا.[يو]."),
            Pattern.compile("[^ا][^او]و[^اه]"),
            Pattern.compile("ا[^ا][^ا].ه"),
            Pattern.compile("[^ا][^ا][^ا]ا"),
            Pattern.compile("ا[^ا][^ا].ا"));

    private ArabicStem() {}

    private record Ending(String letters, String instead, int rest) {

        Optional<String> off(String word) {
            boolean goes = word.endsWith(letters) && word.length() - letters.length() >= rest;
            return goes ? Optional.of(word.substring(0, word.length() - letters.length()) + instead) : Optional.empty();
        }
    }

    static boolean writes(String word) {
        return LETTER.matcher(word).matches();
    }

    /** The word without its article. */
    static String bare(String word) {
        return ARTICLE.matcher(word).replaceFirst("");
    }

    /** The word without a particle written to it (and, by, to), when what stays is long enough to be a word. */
    static Optional<String> unattached(String word) {
        return ATTACHED.matcher(word).find() ? Optional.of(word.substring(1)) : Optional.empty();
    }

    /** The stem of a word without article. */
    static String of(String bare) {
        String word = BrokenPlurals.singular(bare);
        for (Ending ending : ENDINGS) {
            word = ending.off(word).orElse(word);
        }
        return word;
    }

    /** Whether the word has the form of a broken plural. */
    static boolean plural(String bare) {
        return !BrokenPlurals.knows(bare)
                && PLURALS.stream().anyMatch(pattern -> pattern.matcher(bare).matches());
    }

    /** The consonants of a word: what a singular and its broken plural share. */
    static String consonants(String bare) {
        boolean led = plural(bare) && bare.startsWith("ا");
        String word = led ? bare.substring(1) : of(bare);
        return word.isEmpty() ? "" : word.charAt(0) + word.substring(1).replaceAll("[اوي]|ه$", "");
    }
}
