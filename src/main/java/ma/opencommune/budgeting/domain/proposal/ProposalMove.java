package ma.opencommune.budgeting.domain.proposal;

import java.util.Set;

/** A step of a proposal: from which states it can be taken, and where it leads. */
public enum ProposalMove {
    /** The author sends the draft. */
    SEND(ProposalState.SENT, ProposalState.DRAFT),
    /** An officer lets it be shown. */
    ADMIT(ProposalState.ADMITTED, ProposalState.SENT),
    /** It is declined, with a reason. */
    DECLINE(ProposalState.DECLINED, ProposalState.SENT, ProposalState.ADMITTED),
    /** The author improves it after a negative answer and it is examined again. */
    IMPROVE(ProposalState.SENT, ProposalState.DECLINED),
    /** It is found possible. */
    ACCEPT(ProposalState.ACCEPTED, ProposalState.ADMITTED),
    /** It becomes part of another one. */
    MERGE(ProposalState.MERGED, ProposalState.SENT, ProposalState.ADMITTED),
    /** It becomes several. */
    SPLIT(ProposalState.SPLIT, ProposalState.SENT, ProposalState.ADMITTED),
    /** The author takes it back. */
    WITHDRAW(
            ProposalState.WITHDRAWN,
            ProposalState.DRAFT,
            ProposalState.SENT,
            ProposalState.ADMITTED,
            ProposalState.DECLINED,
            ProposalState.ACCEPTED);

    private final ProposalState to;
    private final Set<ProposalState> from;

    ProposalMove(ProposalState to, ProposalState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** Where it leads. */
    public ProposalState to() {
        return to;
    }

    /** Whether it can be taken from a state. */
    public boolean from(ProposalState state) {
        return from.contains(state);
    }

    /** Whether it answers the author, who is told it in words. */
    public boolean answers() {
        return this == DECLINE || this == ACCEPT || this == MERGE || this == SPLIT;
    }
}
