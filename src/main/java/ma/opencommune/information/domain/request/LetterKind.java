package ma.opencommune.information.domain.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters whose words the commune may change. Each names what can stand in it, in the order in which the application hands it over,
 * and what must: a letter of refusal without its remedies is none.
 *
 * <p>Example: {@code ANSWERED.fill("Voir {address}", "TET-2026-00042-P", "Budget", "https://…")}.
 */
public enum LetterKind {
    REGISTERED("number received due period address complaintPeriod", "number due address"),
    ANSWERED("number subject address", "number address"),
    MOVED("number subject before due address", "number before due"),
    GIVEN(
            "number subject address outcome answer withGround ground reason orientation complaintUntil cdaiUntil",
            "number outcome answer ground reason complaintUntil cdaiUntil"),
    EXTENDED("number subject address before due ground reason", "number before due ground reason"),
    CLARIFY("number subject address question due", "number question due"),
    EARLY("number subject address title answer due", "number title address due"),
    EARLY_GIVEN("number subject address title answer due", "number title answer due"),
    COPIES("number subject address lines total", "number lines total"),
    TRANSFERRED("number subject address passedOn", "number passedOn"),
    URGENT("number subject address reason due", "number due"),
    ORDINARY("number subject address reason due", "number reason due"),
    COMPLAINED("number subject address filed replyDue", "number filed replyDue"),
    REOPENED("number subject address by due", "number due address"),
    COMPLAINT_DECIDED("number subject address decision reason", "number decision reason address"),
    /** To the institution to which a part is passed on; it never says who asks for the information. */
    PASS_ON("number institution part day reason", "number part day"),
    /** To a third party; it never says who asks for the information. */
    CONSULT("number party question asked due", "number question due");

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");
    private static final List<String> OF_SUBJECT = List.of("number", "commune");

    private final List<String> names;
    private final Set<String> required;

    LetterKind(String names, String required) {
        this.names = List.of(names.split(" "));
        this.required = new LinkedHashSet<>(Arrays.asList(required.split(" ")));
    }

    /** The kind of this text key part, as {@code complaintDecided}; empty for a letter whose words are fixed. */
    public static Optional<LetterKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Part of the text keys of its standard words. */
    public String key() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(parts[0]);
        for (int at = 1; at < parts.length; at++) {
            key.append(Character.toUpperCase(parts[at].charAt(0))).append(parts[at].substring(1));
        }
        return key.toString();
    }

    /** What can stand in it, in the order of the arguments. */
    public List<String> names() {
        return names;
    }

    /** What must stand in it. */
    public Set<String> required() {
        return required;
    }

    /** Names in this text that this letter does not know. */
    public List<String> unknown(String text) {
        return found(text).stream().filter(name -> !names.contains(name)).toList();
    }

    /** Names that this letter must have and that this text lacks. */
    public List<String> missing(String text) {
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(found(text));
        return missing;
    }

    /** Names in the line of the subject that it does not know. */
    public static List<String> unknownInSubject(String subject) {
        return found(subject).stream()
                .filter(name -> !OF_SUBJECT.contains(name))
                .toList();
    }

    /** The text with what it names; a line in which all that it names is empty is left out. */
    public String fill(String text, Object... arguments) {
        StringBuilder letter = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String filled = fill(names, line, arguments);
            boolean empty = !found(line).isEmpty()
                    && found(line).stream()
                            .allMatch(name ->
                                    fill(names, "{" + name + "}", arguments).isEmpty());
            if (!empty) {
                letter.append(letter.isEmpty() ? "" : "\n").append(filled);
            }
        }
        return letter.toString();
    }

    /** The line of the subject with what it names. */
    public static String fillSubject(String subject, String number, String commune) {
        return fill(OF_SUBJECT, subject, number, commune);
    }

    private static String fill(List<String> names, String text, Object... arguments) {
        return NAME.matcher(text).replaceAll(name -> {
            int at = names.indexOf(name.group(1));
            return Matcher.quoteReplacement(
                    at >= 0 && at < arguments.length ? String.valueOf(arguments[at]) : name.group());
        });
    }

    private static List<String> found(String text) {
        return NAME.matcher(text)
                .results()
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }
}
