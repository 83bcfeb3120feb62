package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.budgeting.domain.ballot.BoxSeal;
import ma.opencommune.budgeting.store.BoxStore;
import ma.opencommune.budgeting.store.PaperStore;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.budgeting.store.VoteStore;

/** The books of a vote that are read side by side at its close. */
@ApplicationScoped
class BallotBooks {

    @Inject
    RollStore roll;

    @Inject
    BoxStore box;

    @Inject
    PaperStore paper;

    @Inject
    VoteStore votes;

    RollStore roll() {
        return roll;
    }

    BoxStore box() {
        return box;
    }

    /** Whether the box is the one of its last seal. */
    boolean sealed(long cycle) {
        return BoxSeal.holds(box.seals(cycle), box.all(cycle));
    }

    PaperStore paper() {
        return paper;
    }

    VoteStore votes() {
        return votes;
    }
}
