package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Logger;
import ma.opencommune.collectivity.app.CalendarRevisions;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.collectivity.domain.Announcement;
import ma.opencommune.collectivity.domain.CalendarDraft;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.collectivity.domain.RevisionCause;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.Language;

/** Applies what the node above says of closure days; days that this node knows already, or changed itself, stay as they are. */
@ApplicationScoped
public class CalendarFromAbove {

    private static final Logger LOG = Logger.getLogger(CalendarFromAbove.class.getName());

    @Inject
    CalendarRevisions revisions;

    @Inject
    WorkingCalendars calendars;

    /** Of leaves of its kind that come from above. */
    public void told(@Observes LeafReceived received) {
        if (!received.down() || !received.leaf().kind().equals(CalendarDownward.KIND)) {
            return;
        }
        try {
            CalendarDraft draft =
                    draft(received.leaf().body(), received.leaf().ou().text());
            if (!draft.days().isEmpty() || !draft.ended().isEmpty()) {
                revisions.adopt(draft);
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            LOG.warning("closure days from above cannot be read: leaf "
                    + received.leaf().seq());
        }
    }

    private CalendarDraft draft(JsonObject body, String from) {
        CalendarHistory history = calendars.history();
        List<ClosureDay> ended = closures(body, "ended");
        List<KnownClosure> ends = history.closures().stream()
                .filter(one -> one.holds() && ended.stream().anyMatch(day -> same(day, one.day())))
                .toList();
        List<ClosureDay> days = closures(body, "added").stream()
                .filter(day -> covered(history, day))
                .filter(day -> history.closures().stream()
                        .noneMatch(one -> one.holds() && !ends.contains(one) && same(day, one.day())))
                .toList();
        String source = days.stream().map(ClosureDay::source).findFirst().orElse(from);
        return new CalendarDraft(
                RevisionCause.valueOf(text(body, "cause")),
                new Announcement(source, LocalDate.parse(text(body, "announced"))),
                ends,
                days,
                names(body),
                OptionalInt.empty());
    }

    private static boolean covered(CalendarHistory history, ClosureDay day) {
        int year = day.date().getYear();
        return year >= history.firstYear() && year <= history.lastYear();
    }

    private static boolean same(ClosureDay one, ClosureDay other) {
        return one.date().equals(other.date()) && one.name().equals(other.name()) && one.status() == other.status();
    }

    private static List<ClosureDay> closures(JsonObject body, String name) {
        LocalDate announced = LocalDate.parse(text(body, "announced"));
        List<ClosureDay> days = new ArrayList<>();
        for (JsonValue item : items(body, name)) {
            if (item instanceof JsonObject object) {
                days.add(new ClosureDay(
                        LocalDate.parse(text(object, "date")),
                        text(object, "name"),
                        ClosureKind.valueOf(text(object, "kind")),
                        ClosureStatus.valueOf(text(object, "status")),
                        text(object, "source"),
                        Optional.of(announced)));
            }
        }
        return days;
    }

    /** The names of a single closure that somebody wrote; a revision with several has the names of the list. */
    private static Map<Language, String> names(JsonObject body) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        if (items(body, "added").stream().findFirst().orElse(null) instanceof JsonObject first
                && first.members().get("names") instanceof JsonObject written) {
            for (Language language : Language.values()) {
                if (written.members().get(language.tag()) instanceof JsonString name) {
                    names.put(language, name.text());
                }
            }
        }
        return names;
    }

    private static List<JsonValue> items(JsonObject body, String name) {
        return body.members().get(name) instanceof JsonArray array ? array.items() : List.of();
    }

    private static String text(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonString string ? string.text() : "";
    }
}
