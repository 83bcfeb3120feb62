package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.budgeting.domain.ballot.RollChange;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.ballot.RollLine;
import ma.opencommune.budgeting.domain.ballot.VoteStep;
import ma.opencommune.budgeting.domain.ballot.VoterKey;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * Corrections of the roll, one voter at a time: one officer asks with a reason, another one agrees. They are the only way once the ballot
 * has begun; whoever has voted is never struck.
 */
@ApplicationScoped
@Transactional
public class RollChanges {

    @Inject
    CycleWork work;

    @Inject
    Cycles cycles;

    @Inject
    VoteKeys keys;

    @Inject
    RollPages roll;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** All of them, the last first. */
    public List<RollChange> all(String cycle) {
        account.require(Permission.BUDGET_MANAGE);
        return roll.changes().all(cycles.plan(cycle).cycle().id());
    }

    /** Asks another officer. */
    public VoteStep ask(String cycle, RollChange.Kind kind, RollLine line, String reason) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        Optional<VoterKey> key = keys.of(id);
        Optional<VoteStep.Why> against = key.isEmpty()
                ? Optional.of(VoteStep.Why.NO_ROLL)
                : against(id, kind, key.get().voter(line.nationalId()));
        if (against.isEmpty() && kind == RollChange.Kind.STRIKE && !known(id, key, line)) {
            against = Optional.of(VoteStep.Why.NOT_ON_ROLL);
        }
        if (against.isPresent()) {
            return new VoteStep.Refused(against.get());
        }
        byte[] voter = key.orElseThrow().voter(line.nationalId());
        long officer = account.id().orElseThrow();
        roll.changes()
                .ask(
                        id,
                        new RollChange(
                                0,
                                kind,
                                voter,
                                Optional.of(line),
                                reason,
                                officer,
                                clock.instant(),
                                Optional.empty(),
                                false));
        work.record(cycle, "budgeting.roll.asked", Map.of("kind", kind.name()));
        return new VoteStep.Done(1);
    }

    /** Agrees to what another officer asked, or not. */
    public VoteStep decide(String cycle, long change, boolean agree) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        RollChange asked = roll.changes().lock(id, change).orElseThrow(() -> new NotFound("correction of the roll"));
        long officer = account.id().orElseThrow();
        Optional<VoteStep.Why> against = asked.askedBy() == officer && agree
                ? Optional.of(VoteStep.Why.SAME_ASKER)
                : agree ? against(id, asked.kind(), asked.voter()) : Optional.empty();
        if (against.isPresent()) {
            return new VoteStep.Refused(against.get());
        }
        roll.changes().decide(change, agree, clock.instant(), officer);
        Map<String, String> details = new TreeMap<>(Map.of("kind", asked.kind().name(), "change", "" + change));
        if (agree) {
            details.putAll(roll.apply(id, asked, keys.of(id).orElseThrow()));
        }
        work.record(cycle, agree ? "budgeting.roll.corrected" : "budgeting.roll.kept", details);
        return new VoteStep.Done(agree ? 1 : 0);
    }

    private Optional<VoteStep.Why> against(long id, RollChange.Kind kind, byte[] voter) {
        if (keys.boxClosed(id)) {
            return Optional.of(VoteStep.Why.CLOSED);
        }
        Optional<RollEntry> entry = roll.find(id, voter);
        if (kind == RollChange.Kind.ADD) {
            return entry.map(there -> VoteStep.Why.ON_ROLL);
        }
        return entry.isEmpty()
                ? Optional.of(VoteStep.Why.NOT_ON_ROLL)
                : entry.flatMap(RollEntry::voted).map(voted -> VoteStep.Why.VOTED);
    }

    private boolean known(long id, Optional<VoterKey> key, RollLine line) {
        return key.flatMap(one -> roll.find(id, one.voter(line.nationalId())))
                .filter(entry -> entry.born().equals(line.born()))
                .isPresent();
    }
}
