package ma.opencommune.kernel.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The one place that says what a search finds. A text is kept as tokens ({@link #index}); a question is made of alternatives for each of
 * its words ({@link #asked}), of which the full-text index is to find one.
 *
 * <p>Example: {@code index("الميزانيّة")} begins with {@code ميزان}, and so does the only word of {@code asked("ميزانيات")}.
 */
public final class SearchWords {

    /** Raised whenever the same text gives other tokens, so that a job reads all texts again. */
    public static final int VERSION = 2;

    /** Before the consonants of an Arabic word that has not the form of a plural. */
    private static final String ONE = "one";

    /** Before the consonants of an Arabic word that has. */
    private static final String MANY = "many";

    /** Before the key that the two scripts of Amazigh share. */
    private static final String SCRIPTS = "both";

    /** The database indexes no shorter words. */
    private static final int INDEXED = 3;

    private static final int MOST_WORDS = 12;

    /** A title is like a question when it holds this part of its words. */
    private static final double ENOUGH = 0.4;

    private SearchWords() {}

    /** The stems of the text, with a blank between. */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    /** The stems of the text; function words and single letters are left out. */
    public static List<String> words(String text) {
        return Spelling.words(text).stream().map(SearchWords::stem).toList();
    }

    /** What is kept of a text so that it is found. */
    public static String index(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String word : Spelling.words(text)) {
            tokens.add(padded(stem(word)));
            if (ArabicStem.writes(word)) {
                arabic(word, tokens, true);
            } else {
                amazigh(word, tokens);
            }
        }
        return String.join(" ", tokens);
    }

    /** For each word of a question, what may stand for it, with a blank between; a star after what may go on. */
    public static List<String> asked(String text) {
        List<String> asked = new ArrayList<>();
        for (String word : Spelling.words(text)) {
            Set<String> tokens = new LinkedHashSet<>();
            tokens.add(open(stem(word)));
            if (ArabicStem.writes(word)) {
                arabic(word, tokens, false);
            } else {
                amazigh(word, tokens);
            }
            asked.add(String.join(" ", tokens));
        }
        return asked;
    }

    /** How much of a question a text holds, 0 to 1. */
    public static double share(List<String> asked, String text) {
        Set<String> held = new LinkedHashSet<>(List.of(index(text).split(" ")));
        long found = asked.stream().filter(word -> holds(held, word)).count();
        return asked.isEmpty() ? 0 : (double) found / asked.size();
    }

    /** What a question asks for when it is compared with titles: its first words say what it is about. */
    public static List<String> question(String text) {
        return asked(text).stream().limit(MOST_WORDS).toList();
    }

    /** Those candidates that hold enough of a question, the nearest first. */
    public static <T> List<T> nearest(List<String> question, List<T> candidates, Function<T, String> title) {
        return candidates.stream()
                .filter(one -> share(question, title.apply(one)) >= ENOUGH)
                .sorted(Comparator.comparingDouble(one -> -share(question, title.apply(one))))
                .toList();
    }

    private static boolean holds(Set<String> held, String word) {
        return List.of(word.split(" ")).stream()
                .anyMatch(token -> token.endsWith("*")
                        ? held.contains(padded(token.substring(0, token.length() - 1)))
                        : held.contains(token));
    }

    private static String stem(String word) {
        if (ArabicStem.writes(word)) {
            return ArabicStem.of(ArabicStem.bare(word));
        }
        return LatinStem.of(Tifinagh.writes(word) ? Tifinagh.latin(word) : word);
    }

    /** A text holds its own form, a question asks for the other one: so two singulars of the same consonants never meet. */
    private static void arabic(String word, Set<String> tokens, boolean kept) {
        String bare = ArabicStem.bare(word);
        tokens.add((ArabicStem.plural(bare) == kept ? MANY : ONE) + ArabicStem.consonants(bare));
        if (bare.equals(word)) {
            ArabicStem.unattached(word)
                    .map(ArabicStem::of)
                    .map(SearchWords::padded)
                    .ifPresent(tokens::add);
        }
    }

    private static void amazigh(String word, Set<String> tokens) {
        String latin = Tifinagh.writes(word) ? Tifinagh.latin(word) : word;
        if (latin.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            tokens.add(SCRIPTS + Tifinagh.key(latin));
        }
    }

    /** A stem that may go on; a very short one may not, it would find half of everything. */
    private static String open(String stem) {
        return stem.length() < INDEXED ? padded(stem) : stem + "*";
    }

    private static String padded(String token) {
        return token + "_".repeat(Math.max(0, INDEXED - token.length()));
    }
}
