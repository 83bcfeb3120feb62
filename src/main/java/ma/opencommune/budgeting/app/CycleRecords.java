package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.ballot.BallotCount;
import ma.opencommune.budgeting.domain.cycle.CycleMoved;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.CycleStore;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.kernel.record.PublicRecord;
import ma.opencommune.kernel.record.PublicRecord.Act;
import ma.opencommune.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;

/** Tells what everybody may read of a cycle, in the transaction that made it public: the cycle, its declared rule, its result. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CycleRecords {

    @Inject
    CycleStore cycles;

    @Inject
    BallotBooks books;

    @Inject
    RollStore roll;

    @Inject
    Event<PublicRecord> told;

    @Inject
    PublicAddress site;

    @Inject
    Clock clock;

    /** Something was done with a cycle; what is not public is not told. */
    public void moved(@Observes CycleMoved event) {
        cycles.find(event.code()).filter(CyclePlan::visible).ifPresent(plan -> {
            switch (event.what()) {
                case "budgeting.cycle.published",
                        "budgeting.cycle.changed",
                        "budgeting.cycle.rescheduled",
                        "budgeting.cycle.closed" -> tell("cycle", plan, CycleTold.cycle(plan));
                case "budgeting.rule.published" ->
                    plan.published().ifPresent(rule -> tell("rule", plan, CycleTold.rule(plan, rule)));
                case "budgeting.result.published" -> result(plan);
                default -> {
                    // not public
                }
            }
        });
    }

    private void result(CyclePlan plan) {
        long id = plan.cycle().id();
        BallotCount.Counted counted = BallotCount.of(plan, books.votes().ballots(id));
        CycleTold.Turnout turnout = CycleTold.turnout(roll.groups(id, "area"));
        tell("result", plan, CycleTold.result(plan, counted, turnout, LocalDate.now(clock)));
    }

    private void tell(String what, CyclePlan plan, Map<String, @Nullable Object> body) {
        body.computeIfPresent("address", (name, path) -> site.of(path.toString()));
        String kind = "budgeting." + what;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        told.fire(new PublicRecord(
                kind, kind + "/1.0", what + "/" + plan.cycle().code(), Act.ASSERT, now, List.of(), body));
    }
}
