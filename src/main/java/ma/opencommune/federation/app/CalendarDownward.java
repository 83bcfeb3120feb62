package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.collectivity.domain.CalendarRevised;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.kernel.record.PublicRecord;
import org.jspecify.annotations.Nullable;

/** Tells every child what a revision of the calendar brought and ended, within the transaction that revises it. */
@ApplicationScoped
public class CalendarDownward {

    /** Kind of the leaf. */
    static final String KIND = "federation.calendar";

    @Inject
    DownwardRecords downward;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /** At each revision. */
    public void revised(@Observes CalendarRevised event) {
        List<KnownClosure> all = calendars.history().closures();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("revision", event.revision());
        body.put("cause", event.cause().name());
        body.put("announced", event.announced().toString());
        body.put(
                "added",
                all.stream()
                        .filter(one -> one.revision() == event.revision())
                        .map(CalendarDownward::closure)
                        .toList());
        body.put(
                "ended",
                all.stream()
                        .filter(one ->
                                one.endedBy().isPresent() && one.endedBy().getAsInt() == event.revision())
                        .map(CalendarDownward::closure)
                        .toList());
        downward.tellAll(new PublicRecord(
                KIND,
                KIND + "/1.0",
                "calendar/" + event.revision(),
                PublicRecord.Act.ASSERT,
                clock.instant(),
                List.of(),
                body));
    }

    private static Map<String, Object> closure(KnownClosure closure) {
        Map<String, Object> names = new LinkedHashMap<>();
        closure.names().forEach((language, name) -> names.put(language.tag(), name));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", closure.day().date().toString());
        json.put("name", closure.day().name());
        json.put("kind", closure.day().kind().name());
        json.put("status", closure.day().status().name());
        json.put("source", closure.day().source());
        json.put("names", names);
        return json;
    }
}
