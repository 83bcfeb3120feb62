package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.RollChange;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.ballot.VoterKey;
import ma.opencommune.budgeting.store.RollChangeStore;
import ma.opencommune.budgeting.store.RollStore;

/** The roll where one voter is added or struck. */
@ApplicationScoped
class RollPages {

    @Inject
    RollStore roll;

    @Inject
    RollChangeStore changes;

    @Inject
    VoterRoll lines;

    @Inject
    RollBook book;

    RollChangeStore changes() {
        return changes;
    }

    /** The voter, locked: nobody votes while they are being struck. */
    Optional<RollEntry> find(long cycle, byte[] voter) {
        return roll.lock(cycle, voter);
    }

    /** Does what was agreed; gives what the roll is then. */
    Map<String, String> apply(long cycle, RollChange change, VoterKey key) {
        if (change.kind() == RollChange.Kind.STRIKE) {
            roll.strike(cycle, change.voter());
        } else {
            roll.add(cycle, List.of(lines.line(key, change.line().orElseThrow())));
        }
        return book.keep(cycle);
    }
}
