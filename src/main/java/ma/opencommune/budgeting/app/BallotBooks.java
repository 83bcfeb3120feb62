package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    PaperStore paper() {
        return paper;
    }

    VoteStore votes() {
        return votes;
    }
}
