package ma.opencommune.kernel.search;

import java.util.Map;

/**
 * Amazigh in its two scripts: Tifinagh is read as Latin letters, and both are brought to one key in which habits of Latin spelling (the
 * short e, c or ch, ou or u, kh or x) do not count.
 *
 * <p>Example: {@code latin("ⵜⴰⵎⴰⵣⵉⵖⵜ")} gives {@code tamazight}; {@code key("tachelhit")} and {@code key(latin("ⵜⴰⵛⵍⵃⵉⵜ"))} are equal.
 */
final class Tifinagh {

    private static final char FIRST = '\u2D30';
    private static final char LAST = '\u2D7F';

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ⴰ', "a"),
            Map.entry('ⴱ', "b"),
            Map.entry('ⴲ', "b"),
            Map.entry('ⴳ', "g"),
            Map.entry('ⴴ', "g"),
            Map.entry('ⴷ', "d"),
            Map.entry('ⴸ', "d"),
            Map.entry('ⴹ', "d"),
            Map.entry('ⴻ', "e"),
            Map.entry('ⴼ', "f"),
            Map.entry('ⴽ', "k"),
            Map.entry('ⵀ', "h"),
            Map.entry('ⵃ', "h"),
            Map.entry('ⵄ', "a"),
            Map.entry('ⵅ', "x"),
            Map.entry('ⵇ', "q"),
            Map.entry('ⵉ', "i"),
            Map.entry('ⵊ', "j"),
            Map.entry('ⵍ', "l"),
            Map.entry('ⵎ', "m"),
            Map.entry('ⵏ', "n"),
            Map.entry('ⵓ', "u"),
            Map.entry('ⵔ', "r"),
            Map.entry('ⵕ', "r"),
            Map.entry('ⵖ', "gh"),
            Map.entry('ⵙ', "s"),
            Map.entry('ⵚ', "s"),
            Map.entry('ⵛ', "c"),
            Map.entry('ⵜ', "t"),
            Map.entry('ⵟ', "t"),
            Map.entry('ⵡ', "w"),
            Map.entry('ⵢ', "y"),
            Map.entry('ⵣ', "z"),
            Map.entry('ⵥ', "z"));

    private Tifinagh() {}

    static boolean writes(String word) {
        return word.chars().anyMatch(letter -> letter >= FIRST && letter <= LAST);
    }

    /** The word in Latin letters. */
    static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (char letter : word.toCharArray()) {
            latin.append(LETTERS.getOrDefault(letter, letter >= FIRST && letter <= LAST ? "" : String.valueOf(letter)));
        }
        return latin.toString();
    }

    /** What both scripts of one word share. */
    static String key(String latin) {
        return latin.replace("tch", "c")
                .replace("ch", "c")
                .replace("sh", "c")
                .replace("kh", "x")
                .replace("ou", "u")
                .replace("w", "u")
                .replace("y", "i")
                .replace("e", "")
                .replaceAll("(.)\\1+", "$1");
    }
}
