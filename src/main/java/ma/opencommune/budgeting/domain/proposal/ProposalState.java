package ma.opencommune.budgeting.domain.proposal;

/** How far a proposal has come. */
public enum ProposalState {
    /** Being written; only its author sees it. */
    DRAFT,
    /** Sent; an officer looks whether it can be shown. */
    SENT,
    /** Public and being examined. */
    ADMITTED,
    /** Declined with reasons; its author may improve it once. */
    DECLINED,
    /** Found possible; becomes a project of the ballot. */
    ACCEPTED,
    /** Made one with another, whose authors share the credit. */
    MERGED,
    /** Made into several. */
    SPLIT,
    /** Taken back by its author. */
    WITHDRAWN;

    /** Whether everyone may read what an officer let be shown. What was merged, split or declined stays readable, with the reason. */
    public boolean shown() {
        return this != DRAFT && this != SENT && this != WITHDRAWN;
    }

    /** Whether it still lacks its answer. */
    public boolean waiting() {
        return this == SENT || this == ADMITTED;
    }
}
