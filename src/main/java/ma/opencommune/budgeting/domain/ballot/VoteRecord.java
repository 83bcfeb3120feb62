package ma.opencommune.budgeting.domain.ballot;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far the vote of a cycle has come.
 *
 * @param keyed whether its key is there: from the first list of voters to its destruction
 * @param destroyed when the key was destroyed
 * @param closed when the box was closed
 * @param remark what the officers say about differences between roll, box and paper
 * @param counted when it was counted
 * @param countedBy account of the officer who counted
 * @param confirmed when another officer counted again with the same digest
 * @param confirmedBy account of that officer
 * @param digest of the result; empty before the count
 * @param published when everybody could read it
 */
public record VoteRecord(
        boolean keyed,
        Optional<Instant> destroyed,
        Optional<Instant> closed,
        String remark,
        Optional<Instant> counted,
        OptionalLong countedBy,
        Optional<Instant> confirmed,
        OptionalLong confirmedBy,
        String digest,
        Optional<Instant> published) {

    /** Before anything. */
    public static final VoteRecord NOTHING = new VoteRecord(
            false,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            "",
            Optional.empty());
}
