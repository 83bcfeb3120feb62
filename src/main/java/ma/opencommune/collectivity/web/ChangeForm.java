package ma.opencommune.collectivity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ma.opencommune.collectivity.domain.Announcement;
import ma.opencommune.collectivity.domain.CalendarChange;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The fields of a change of the calendar as they came in, and what is wrong with them. */
final class ChangeForm {

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 160;

    private final UnaryOperator<@Nullable String> parameter;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    /**
     * Reads from these parameters.
     *
     * @param parameter gives the value of a name, or null
     */
    ChangeForm(UnaryOperator<@Nullable String> parameter) {
        this.parameter = parameter;
    }

    /** What is wrong: key of the sentence by field; filled by {@link #change()}. */
    Map<String, String> mistakes() {
        return mistakes;
    }

    /** The value of a field as it was typed. */
    String text(String name) {
        String value = parameter.apply(name);
        return value == null ? "" : value.strip();
    }

    /** Which change is wanted: add, confirm, move, cancel or open. */
    String action() {
        return text("action");
    }

    /** Number of the closure it is about; 0 when there is none. */
    long closure() {
        return number("closure");
    }

    /** Number of the revision the reader saw. */
    int seen() {
        return (int) number("seen");
    }

    private long number(String name) {
        return text(name).matches("[0-9]{1,9}") ? Long.parseLong(text(name)) : 0;
    }

    /** The change wanted; empty when something is wrong. */
    Optional<CalendarChange> change() {
        mistakes.clear();
        Announcement announcement = announcement();
        Optional<LocalDate> date = action().equals("cancel") || action().equals("open")
                ? Optional.empty()
                : date("date", "collectivity.change.mistake.date");
        Map<Language, String> names = action().equals("add") ? names() : Map.of();
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (action()) {
                    case "add" -> new CalendarChange.Add(date.orElseThrow(), kind(), names, announcement);
                    case "confirm" -> new CalendarChange.Confirm(closure(), date.orElseThrow(), announcement);
                    case "move" -> new CalendarChange.Move(closure(), date.orElseThrow(), announcement);
                    case "cancel" -> new CalendarChange.Cancel(closure(), announcement);
                    case "open" -> new CalendarChange.OpenYear((int) number("year"), announcement);
                    default -> null;
                });
    }

    private ClosureKind kind() {
        return text("kind").equals(ClosureKind.FIXED.name()) ? ClosureKind.FIXED : ClosureKind.EXCEPTIONAL;
    }

    private Announcement announcement() {
        String source = text("source");
        if (source.isEmpty() || source.length() > LONGEST) {
            mistakes.put("source", "collectivity.change.mistake.source");
        }
        return new Announcement(
                source,
                date("announced", "collectivity.change.mistake.announced").orElse(LocalDate.EPOCH));
    }

    private Map<Language, String> names() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = text("name-" + language.tag());
            if (name.length() > LONGEST_NAME) {
                mistakes.put("name-" + language.tag(), "collectivity.change.mistake.name");
            } else if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        for (Language language : new Language[] {Language.AR, Language.FR}) {
            if (!names.containsKey(language)) {
                mistakes.put("name-" + language.tag(), "collectivity.change.mistake.name");
            }
        }
        return names;
    }

    private Optional<LocalDate> date(String name, String mistake) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException none) {
            mistakes.put(name, mistake);
            return Optional.empty();
        }
    }
}
