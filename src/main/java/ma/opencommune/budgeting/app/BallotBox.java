package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.opencommune.budgeting.domain.ballot.BoxBallot;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.SealedBallot;
import ma.opencommune.budgeting.store.BoxStore;

/** The box: what a ballot says is sealed as it goes in, and opened for the count only. */
@ApplicationScoped
class BallotBox {

    @Inject
    BoxStore store;

    @Inject
    VoteKeys keys;

    void put(long cycle, BoxBallot ballot, Channel channel) {
        store.put(cycle, new SealedBallot(keys.randomId(), keys.box(cycle).seal(ballot.text()), channel));
    }

    /** What the ballots say; nobody asks before the box is closed. */
    List<BoxBallot> opened(long cycle) {
        return store.all(cycle).stream()
                .map(ballot -> BoxBallot.read(keys.box(cycle).open(ballot.sealed())))
                .toList();
    }

    BoxStore store() {
        return store;
    }
}
