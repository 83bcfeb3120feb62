package ma.opencommune.platform.logs;

import java.util.regex.Pattern;

/**
 * Takes out of a text what may tell of a person, because messages of libraries quote values: mail addresses, long numbers (telephone,
 * identity card), long tokens, and what a database quotes of a duplicate value.
 */
final class Masking {

    private static final Pattern MAIL = Pattern.compile("[^\\s<>\"'(,;=]+@[^\\s<>\"'),;]+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\+?[0-9][0-9 .]{6,}[0-9](?![\\w-])");
    private static final Pattern CARD = Pattern.compile("\\b[A-Z]{1,2}[0-9]{5,7}\\b");
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w.$/-])[A-Za-z0-9_-]{22,}(?![\\w.$/-])");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate entry '.*?' for key");

    private Masking() {}

    static String of(String text) {
        String masked = DUPLICATE.matcher(text).replaceAll("Duplicate entry '[value]' for key");
        masked = MAIL.matcher(masked).replaceAll("[mail]");
        masked = TOKEN.matcher(masked)
                .replaceAll(found -> UUID.matcher(found.group()).matches() || word(found.group())
                        ? java.util.regex.Matcher.quoteReplacement(found.group())
                        : "[token]");
        masked = CARD.matcher(masked).replaceAll("[number]");
        return NUMBER.matcher(masked).replaceAll("[number]");
    }

    /** Long names of threads, columns and classes are words: no digit among their letters. */
    private static boolean word(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }
}
