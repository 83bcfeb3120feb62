package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.ballot.RollLine;
import ma.opencommune.budgeting.domain.ballot.VoteStep;
import ma.opencommune.budgeting.domain.ballot.VoterKey;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.budgeting.store.RollStore;

/** The roll of a vote: brought in by the commune, read as numbers only. */
@ApplicationScoped
@Transactional
public class VoterRoll {

    private static final int AT_ONCE = 100;

    @Inject
    CycleWork work;

    @Inject
    Cycles cycles;

    @Inject
    VoteKeys keys;

    @Inject
    RollStore roll;

    @Inject
    CodeLetters letters;

    @Inject
    RollBook book;

    /** Areas that a list may name. */
    public Set<String> areas(String cycle) {
        return cycles.plan(cycle).areas().stream().map(Area::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds the voters who are not on the roll yet, until the ballot begins; nobody is taken off. Their national ids are hashed and forgotten. */
    public VoteStep bring(String cycle, List<RollLine> lines) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        if (!plan.frozen()) {
            return new VoteStep.Refused(VoteStep.Why.NO_RULE);
        }
        if (plan.rule().ballot().changeable()) {
            return new VoteStep.Refused(VoteStep.Why.CHANGEABLE);
        }
        if (keys.watched()) {
            return new VoteStep.Refused(VoteStep.Why.WATCHED);
        }
        if (keys.boxClosed(id)) {
            return new VoteStep.Refused(VoteStep.Why.CLOSED);
        }
        if (plan.calendar().begun(PhaseKind.BALLOT, cycles.today())) {
            return new VoteStep.Refused(VoteStep.Why.ROLL_CLOSED);
        }
        VoterKey key = keys.make(id);
        int added = 0;
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            added += roll.add(
                    id,
                    lines.subList(from, Math.min(lines.size(), from + AT_ONCE)).stream()
                            .map(line -> line(key, line))
                            .toList());
        }
        Map<String, String> details = new TreeMap<>(book.keep(id));
        details.put("lines", Integer.toString(lines.size()));
        details.put("added", Integer.toString(added));
        work.record(cycle, "budgeting.roll.brought", details);
        return new VoteStep.Done(added);
    }

    RollStore.Line line(VoterKey key, RollLine line) {
        byte[] mail = line.mail().map(letters::seal).orElse(null);
        byte[] phone = line.phone().map(letters::seal).orElse(null);
        return new RollStore.Line(key.voter(line.nationalId()), line.born(), line.area(), line.sex(), mail, phone);
    }

    /** How many are on the roll. */
    public int size(String cycle) {
        return roll.size(cycles.plan(cycle).cycle().id());
    }
}
