package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.Restatement;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.rollup.SealedFigure;
import ma.opencommune.federation.store.RollUpStore;
import ma.opencommune.kernel.record.PublicRecord;
import ma.opencommune.kernel.record.PublicRecord.Act;
import org.jspecify.annotations.Nullable;

/** Seals figures edition by edition and tells each in this node's own log. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sealing {

    private static final String KIND = "rollup";

    @Inject
    RollUpStore store;

    @Inject
    LiveFigures live;

    @Inject
    Event<PublicRecord> told;

    boolean sealed(ReportPeriod period) {
        return store.sealed(period);
    }

    void seal(ReportPeriod period, Instant at) {
        for (Indicator indicator : Indicators.all()) {
            keep(live.of(indicator, period), 1, "", List.of(), at);
        }
    }

    /** Restates what changed; says how many figures that were. */
    int restate(ReportPeriod period, String reason, Instant at) {
        int restated = 0;
        for (Indicator indicator : Indicators.all()) {
            RollUp now = live.of(indicator, period);
            List<SealedFigure> editions = store.editions(indicator.code(), period);
            if (editions.isEmpty()) {
                keep(now, 1, "", List.of(), at);
                restated++;
                continue;
            }
            SealedFigure last = editions.get(0);
            List<Restatement.Change> changes = Restatement.changes(store.inputs(last), now.inputs());
            if (!changes.isEmpty() || !same(last, now)) {
                keep(now, last.edition() + 1, reason, changes, at);
                restated++;
            }
        }
        return restated;
    }

    private static boolean same(SealedFigure last, RollUp now) {
        return last.method().equals(now.indicator().digest())
                && last.numerator() == now.numerator()
                && last.denominator() == now.denominator();
    }

    private void keep(RollUp figure, int edition, String reason, List<Restatement.Change> changes, Instant at) {
        Map<String, @Nullable Object> body = RollUpBody.of(figure, edition, changes);
        if (edition > 1) {
            body.put("reason", reason);
        }
        told.fire(new PublicRecord(
                KIND,
                KIND + "/1.0",
                "rollup/" + figure.indicator().code() + "/" + figure.period(),
                Act.ROLLUP,
                at,
                List.of(),
                body));
        store.seal(figure, edition, reason, changes.size(), at);
    }
}
