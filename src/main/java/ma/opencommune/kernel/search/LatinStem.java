package ma.opencommune.kernel.search;

import java.util.Map;

/**
 * Light stem of a word in Latin letters, after the minimal French stemmer of J. Savoy (1999), with the English plural beside it: only
 * number and gender go, so that no two meanings become one.
 *
 * <p>Example: {@code travaux}, {@code travail} give {@code traval}; {@code municipales} and {@code municipaux} give {@code municipal}.
 */
final class LatinStem {

    private static final int SHORTEST = 4;
    private static final Map<String, String> ENDINGS =
            Map.of("ail", "al", "qu", "c", "ell", "el", "enn", "en", "ett", "et");

    private LatinStem() {}

    static String of(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(letter -> letter < 128)) {
            return word;
        }
        String one = singular(word);
        String bare = one.endsWith("e") && one.length() > SHORTEST ? one.substring(0, one.length() - 1) : one;
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (bare.endsWith(ending.getKey())
                    && bare.length() > ending.getKey().length() + 2) {
                bare = bare.substring(0, bare.length() - ending.getKey().length()) + ending.getValue();
                break;
            }
        }
        return bare.length() > SHORTEST - 1 && bare.endsWith("y") ? bare.substring(0, bare.length() - 1) + "i" : bare;
    }

    private static String singular(String word) {
        int end = word.length();
        if (word.endsWith("eaux")) {
            return word.substring(0, end - 1);
        }
        if (word.endsWith("aux")) {
            return word.substring(0, end - 3) + "al";
        }
        if (word.endsWith("eux") || word.endsWith("oux") || (word.endsWith("s") && !word.endsWith("ss"))) {
            return word.substring(0, end - 1);
        }
        return word;
    }
}
