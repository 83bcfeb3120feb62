package ma.opencommune.budgeting.domain.proposal;

import java.util.Optional;

/** What came of a step. */
public sealed interface ProposalStep {

    /** It is taken. */
    record Done(String number) implements ProposalStep {}

    /** It is not, and nothing was changed. */
    record Refused(ProposalRefusal why) implements ProposalStep {}

    /** Why this move cannot be taken by a proposal, apart from the calendar. */
    static Optional<ProposalRefusal> against(Proposal proposal, ProposalMove move, String words) {
        if (!move.from(proposal.state())) {
            return Optional.of(ProposalRefusal.NOT_SO);
        }
        if (move == ProposalMove.IMPROVE && proposal.improved()) {
            return Optional.of(ProposalRefusal.IMPROVED_ONCE);
        }
        boolean reason = move == ProposalMove.DECLINE || move == ProposalMove.MERGE || move == ProposalMove.SPLIT;
        return reason && words.isBlank() ? Optional.of(ProposalRefusal.WORDS_MISSING) : Optional.empty();
    }
}
