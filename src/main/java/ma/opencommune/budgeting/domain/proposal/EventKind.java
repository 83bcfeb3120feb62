package ma.opencommune.budgeting.domain.proposal;

/** What can happen to a proposal: each step, and what others do with it. */
public enum EventKind {
    SEND,
    ADMIT,
    DECLINE,
    IMPROVE,
    ACCEPT,
    MERGE,
    SPLIT,
    WITHDRAW,
    /** Another one became part of it. */
    JOINED,
    /** It was made from another one. */
    CUT,
    /** Its author was told the answer by letter or telephone. */
    TOLD
}
