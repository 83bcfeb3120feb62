package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseMoved;
import ma.opencommune.information.domain.request.EntryPublished;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.store.RegisterStore;
import ma.opencommune.kernel.record.PublicRecord;
import ma.opencommune.kernel.record.PublicRecord.Act;
import ma.opencommune.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entries the public register shows and how far they are, in the transaction that changed it: an entry is stated, stated
 * anew, or taken back. No free words travel, and no date that moves: what a log holds can never be taken down.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EntryRecords {

    private static final String KIND = "information.register-entry";

    @Inject
    RegisterStore register;

    @Inject
    Registration registration;

    @Inject
    PublicAddress site;

    @Inject
    Event<PublicRecord> told;

    /** A publisher changed what is public. */
    public void published(@Observes EntryPublished event) {
        if (event.publication() == Publication.TAKEN_DOWN) {
            Map<String, @Nullable Object> body = new LinkedHashMap<>();
            body.put("reason", event.code());
            body.put("day", registration.today().toString());
            tell(event.number(), Act.RETRACT, body);
            return;
        }
        register.entry(event.number()).filter(row -> row.publication().listed()).ifPresent(row -> {
            Map<String, @Nullable Object> body = body(row);
            boolean again = event.before().listed();
            if (again) {
                body.put("reason", "PUBLISHED_ANEW");
            }
            tell(row.number(), again ? Act.CORRECT : Act.ASSERT, body);
        });
    }

    /** A request whose entry is public was answered, opened again or withdrawn. */
    public void moved(@Observes CaseMoved step) {
        if (!step.staged()) {
            return;
        }
        register.entry(step.number())
                .filter(row -> row.publication().listed())
                .ifPresent(row -> tell(row.number(), Act.ASSERT, body(row)));
    }

    private void tell(String number, Act act, Map<String, @Nullable Object> body) {
        told.fire(new PublicRecord(KIND, KIND + "/1.0", number, act, registration.now(), List.of(), body));
    }

    private Map<String, @Nullable Object> body(RegisterRow row) {
        boolean answered = row.stage() == RegisterFilter.Stage.ANSWERED;
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("number", row.number());
        body.put("received", row.received().toString());
        body.put("stage", row.stage().name());
        body.put("outcome", name(row.outcome().filter(one -> answered)));
        body.put("ground", name(row.ground().filter(one -> answered)));
        body.put("answered", row.answered().map(LocalDate::toString).orElse(null));
        body.put("shown", row.publication().answered() && answered ? "ANSWER" : "ENTRY");
        body.put("address", site.of("/information/entry?number=" + row.number()));
        return body;
    }

    private static @Nullable String name(Optional<? extends Enum<?>> constant) {
        return constant.map(Enum::name).orElse(null);
    }
}
