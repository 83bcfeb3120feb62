package ma.opencommune.budgeting.domain.proposal;

/** By which way a proposal came. */
public enum Channel {
    ONLINE,
    DESK,
    PAPER
}
