package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.proactive.Duty;
import ma.opencommune.information.store.DutyStore;
import ma.opencommune.kernel.record.PublicRecord;
import ma.opencommune.kernel.record.PublicRecord.Act;
import org.jspecify.annotations.Nullable;

/** Tells of each duty of publication whether it is kept; not who keeps it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DutyRecords {

    private static final String KIND = "information.publication-duty";

    @Inject
    DutyStore store;

    @Inject
    Registration registration;

    @Inject
    Event<PublicRecord> told;

    /** Tells how a duty stands now; one that does not count is no record. */
    void tell(long id) {
        store.find(id).filter(duty -> duty.state() == Duty.State.ACTIVE).ifPresent(this::tell);
    }

    /** Tells all that count, with the report of a month: also those that nobody has touched. */
    public void all() {
        store.all(Duty.State.ACTIVE).forEach(this::tell);
    }

    private void tell(Duty duty) {
        told.fire(new PublicRecord(
                KIND, KIND + "/1.0", "duty/" + name(duty), Act.ASSERT, registration.now(), List.of(), body(duty)));
    }

    private static Map<String, @Nullable Object> body(Duty duty) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("code", duty.code());
        body.put("title", duty.title());
        body.put("frequency", duty.frequency().name());
        body.put("updated", duty.updated().map(LocalDate::toString).orElse(null));
        body.put(
                "keptUntil",
                duty.documents().isEmpty()
                        ? null
                        : duty.next().map(LocalDate::toString).orElse(null));
        body.put("documents", duty.documents().size());
        return body;
    }

    private static String name(Duty duty) {
        return duty.code().isEmpty() ? Long.toString(duty.id()) : duty.code();
    }
}
