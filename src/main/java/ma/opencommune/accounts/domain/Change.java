package ma.opencommune.accounts.domain;

/** What became of a change to an account; text key {@code accounts.change.<CHANGE>}. */
public enum Change {
    /** It was made. */
    DONE,
    /** It would leave nobody to look after the accounts. */
    LAST_ADMINISTRATOR,
    /** The account is not in a state for it. */
    NOT_NOW
}
