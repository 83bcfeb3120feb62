package ma.opencommune.information.domain.request;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds a text so that spellings which a reader takes as the same are found: no accents, no vowel marks, one alef, one ya, ta marbuta
 * as ha, no definite article, small letters.
 *
 * <p>Example: {@code SearchWords.fold("الميزانيّة")} gives {@code "ميزانيه"}.
 */
public final class SearchWords {

    private static final int SHORTEST = 2;
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:و|ف|ب|ك)?ال(?=..)|^لل(?=..)");

    private SearchWords() {}

    /** The words of the text, folded, with a blank between. */
    public static String fold(String text) {
        return words(text).stream().collect(Collectors.joining(" "));
    }

    /** The words of the text, folded; those of a single letter are left out. */
    public static List<String> words(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ئ', 'ي')
                .replace('ؤ', 'و')
                .replace('ة', 'ه')
                .replace("ء", "");
        return Arrays.stream(BETWEEN.split(bare))
                .map(word -> ARTICLE.matcher(word).replaceFirst(""))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .toList();
    }
}
