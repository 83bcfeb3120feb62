package ma.opencommune.budgeting.domain.ballot;

import java.util.Set;

/** What became of a ballot that was sent: recorded once, or not recorded and why. */
public sealed interface CastResult {

    /** It is in the box; sent again it gives the same receipt. */
    record Recorded(String receipt) implements CastResult {}

    /** It is not in the box, because this person has voted before, in another window or another way. */
    record VotedBefore() implements CastResult {}

    /** It is not in the box, because nobody can vote now. */
    record NotOpen() implements CastResult {}

    /** It is not in the box, because it says what it may not. */
    record Faulty(Set<BallotFault> faults) implements CastResult {}
}
