package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.opencommune.budgeting.domain.ballot.BoxBallot;
import ma.opencommune.budgeting.domain.ballot.BoxSeal;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.store.BoxStore;
import ma.opencommune.budgeting.store.PaperStore;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.budgeting.store.VoteStore;
import ma.opencommune.platform.audit.app.AuditChecks;

/** The books of a vote that are read side by side at its close. */
@ApplicationScoped
class BallotBooks {

    @Inject
    RollStore roll;

    @Inject
    RollBook rollBook;

    @Inject
    BallotBox box;

    @Inject
    PaperStore paper;

    @Inject
    VoteStore votes;

    @Inject
    AuditChecks checks;

    RollStore roll() {
        return roll;
    }

    /** Whether the roll is the one of its last agreed change. */
    boolean rollHolds(long cycle) {
        return rollBook.holds(cycle);
    }

    BoxStore box() {
        return box.store();
    }

    /** What the ballots of a closed box say. */
    List<BoxBallot> opened(long cycle) {
        return box.opened(cycle);
    }

    /** Puts a ballot of paper into the box. */
    void put(long cycle, BoxBallot ballot) {
        box.put(cycle, ballot, Channel.PAPER);
    }

    /** Whether the box is the one of its last seal. */
    boolean sealed(long cycle) {
        return BoxSeal.holds(box.store().seals(cycle), box.store().all(cycle));
    }

    /** Whether the last walk over the audit trail found it whole, as far as it came. */
    boolean trailHolds() {
        return checks.latest().flatMap(check -> check.broken()).isEmpty();
    }

    PaperStore paper() {
        return paper;
    }

    VoteStore votes() {
        return votes;
    }
}
