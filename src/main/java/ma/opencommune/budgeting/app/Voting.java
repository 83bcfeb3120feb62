package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.domain.ballot.BallotFault;
import ma.opencommune.budgeting.domain.ballot.BallotPaper;
import ma.opencommune.budgeting.domain.ballot.BoxBallot;
import ma.opencommune.budgeting.domain.ballot.BoxSeal;
import ma.opencommune.budgeting.domain.ballot.Cast;
import ma.opencommune.budgeting.domain.ballot.CastResult;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.BoxStore;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.NotFound;

/**
 * The ballot itself. The mark on the roll, the ballot in the box and the receipt are one transaction and share nothing by which they
 * could be joined. A vote is final. Nothing is written into the trail, because its order and times would tell who voted what.
 */
@ApplicationScoped
@Transactional
public class Voting {

    @Inject
    OpenBallots ballots;

    @Inject
    VoteKeys keys;

    @Inject
    RollStore roll;

    @Inject
    BoxStore box;

    @Inject
    BallotBox ballotBox;

    @Inject
    Cycles cycles;

    /** The ballot of this voter; empty when nobody can vote now or this one may not. */
    public Optional<BallotPaper> paper(String cycle, byte[] voter) {
        return ballots.open(cycle)
                .flatMap(plan -> roll.find(plan.cycle().id(), voter).map(entry -> BallotPaper.of(plan, entry.area())));
    }

    /** A random name for a form that is about to be filled in. */
    public String form() {
        return keys.randomId();
    }

    /** Records a ballot once, or says why not. */
    public CastResult cast(Cast cast) {
        Optional<CyclePlan> open = ballots.open(cast.cycle());
        if (open.isEmpty()) {
            return recorded(cast.cycle(), cast.form())
                    .<CastResult>map(CastResult.Recorded::new)
                    .orElse(new CastResult.NotOpen());
        }
        CyclePlan plan = open.get();
        long id = plan.cycle().id();
        RollEntry voter = roll.lock(id, cast.voter()).orElseThrow(() -> new NotFound("voter"));
        String receipt = keys.receipt(cast.cycle(), cast.form());
        if (voter.voted().isPresent()) {
            return box.hasReceipt(id, receipt) ? new CastResult.Recorded(receipt) : new CastResult.VotedBefore();
        }
        Set<BallotFault> faults = BallotPaper.of(plan, voter.area()).faults(cast.choices());
        if (!faults.isEmpty()) {
            return new CastResult.Faulty(faults);
        }
        roll.mark(id, cast.voter(), cast.channel(), cycles.today());
        ballotBox.put(id, new BoxBallot(cast.choices(), voter.area()), cast.channel());
        if (!box.receipt(id, receipt)) {
            throw new Conflict("the name of this form was used by somebody else");
        }
        return new CastResult.Recorded(receipt);
    }

    /** The receipt of this form, if its ballot was recorded: also for a form sent again when no pass is left. */
    public Optional<String> recorded(String cycle, String form) {
        String receipt = keys.receipt(cycle, form);
        return box.hasReceipt(cycles.plan(cycle).cycle().id(), receipt) ? Optional.of(receipt) : Optional.empty();
    }

    /** Whether a receipt is on the published list. */
    public boolean listed(String cycle, String receipt) {
        return box.hasReceipt(cycles.plan(cycle).cycle().id(), receipt);
    }

    /** The published list of receipts. */
    public List<String> receipts(String cycle) {
        return box.receipts(cycles.plan(cycle).cycle().id());
    }

    /** The published seals of the box. */
    public List<BoxSeal> seals(String cycle) {
        return box.seals(cycles.plan(cycle).cycle().id());
    }
}
