package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.PaperBatch;
import ma.opencommune.budgeting.domain.ballot.PaperFile;
import ma.opencommune.budgeting.domain.ballot.Reconciliation;
import ma.opencommune.budgeting.domain.ballot.VoteRecord;
import ma.opencommune.budgeting.domain.ballot.VoteStep;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Closes the box after the ballot, with roll, box and paper side by side. After it nothing goes in. */
@ApplicationScoped
@Transactional
public class BallotClose {

    private static final int LONGEST = 2000;

    @Inject
    CycleWork work;

    @Inject
    Cycles cycles;

    @Inject
    BallotBooks books;

    @Inject
    BoxSeals seals;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** How far the vote has come. */
    public VoteRecord state(String cycle) {
        account.require(Permission.BUDGET_MANAGE);
        return books.votes().find(cycles.plan(cycle).cycle().id());
    }

    /** Roll, box, receipts and paper, side by side: numbers of ballots, never what they say. */
    public Reconciliation books(String cycle) {
        account.require(Permission.BUDGET_MANAGE);
        long id = cycles.plan(cycle).cycle().id();
        return reconcile(id, books.rollHolds(id));
    }

    Reconciliation reconcile(long id, boolean rollHolds) {
        int invalid = books.paper().all(id).stream()
                .filter(PaperBatch::settled)
                .mapToInt(batch -> (int)
                        batch.first().stream().filter(PaperFile.INVALID::equals).count())
                .sum();
        return new Reconciliation(
                books.roll().voted(id, Channel.ONLINE),
                books.roll().voted(id, Channel.DESK),
                books.roll().voted(id, Channel.PAPER),
                books.box().count(id, Channel.ONLINE),
                books.box().count(id, Channel.DESK),
                books.box().count(id, Channel.PAPER),
                invalid,
                books.box().receipts(id).size(),
                rollHolds);
    }

    /** Closes the box; a difference has to be explained. */
    public VoteStep close(String cycle, String remark) {
        CyclePlan plan = work.open(cycle);
        long id = plan.cycle().id();
        Reconciliation sides = reconcile(id, books.rollHolds(id));
        Optional<VoteStep.Why> against = against(plan, sides, remark);
        if (against.isPresent()) {
            return new VoteStep.Refused(against.get());
        }
        String said = remark.strip();
        books.votes().close(id, said.substring(0, Math.min(said.length(), LONGEST)), clock.instant());
        seals.seal(id, cycles.today(), 0);
        int ballots = sides.boxOnline() + sides.boxDesk() + sides.boxPaper();
        work.record(
                cycle,
                "budgeting.box.closed",
                Map.of(
                        "ballots", Integer.toString(ballots),
                        "agrees", Boolean.toString(sides.agrees()),
                        "seal", books.box().lastSeal(id).orElseThrow().head()));
        return new VoteStep.Done(ballots);
    }

    private Optional<VoteStep.Why> against(CyclePlan plan, Reconciliation sides, String remark) {
        VoteRecord state = books.votes().lock(plan.cycle().id());
        if (!plan.calendar().over(PhaseKind.BALLOT, cycles.today())) {
            return Optional.of(VoteStep.Why.STILL_OPEN);
        }
        if (!state.keyed()) {
            return Optional.of(VoteStep.Why.NO_KEY);
        }
        if (state.closed().isPresent()) {
            return Optional.of(VoteStep.Why.CLOSED);
        }
        if (!books.trailHolds()) {
            return Optional.of(VoteStep.Why.TRAIL_BROKEN);
        }
        if (books.paper().all(plan.cycle().id()).stream().anyMatch(batch -> !batch.settled())) {
            return Optional.of(VoteStep.Why.UNSETTLED);
        }
        return sides.agrees() || !remark.isBlank() ? Optional.empty() : Optional.of(VoteStep.Why.UNEXPLAINED);
    }
}
