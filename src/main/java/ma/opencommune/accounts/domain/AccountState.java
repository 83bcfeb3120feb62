package ma.opencommune.accounts.domain;

/** Whether an account can be used; text key {@code accounts.state.<STATE>}. */
public enum AccountState {
    /** Was sent an invitation and has not chosen a password yet. */
    INVITED,
    /** Can sign in. */
    ACTIVE,
    /** Was closed by an administrator; its past stays. */
    DISABLED
}
