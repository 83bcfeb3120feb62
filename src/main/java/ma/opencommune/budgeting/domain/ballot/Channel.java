package ma.opencommune.budgeting.domain.ballot;

/** By which way somebody voted. */
public enum Channel {
    /** On the web, with a code sent by mail. */
    ONLINE,
    /** On the web, with a code handed over at the desk after looking at the identity card. */
    DESK,
    /** On a sheet of paper. */
    PAPER
}
