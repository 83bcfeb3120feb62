package ma.opencommune.platform.mail.domain;

/** Why a mail could not be sent, without a word of the server's that may hold an address; text key {@code platform.mail.trouble.<TROUBLE>}. */
public enum Trouble {
    /** No connection to the mail server, or it broke. */
    UNREACHABLE(true, false),
    /** The mail server does not accept user and password. */
    NOT_ADMITTED(true, false),
    /** The mail server will not take it now. */
    REFUSED_FOR_NOW(false, false),
    /** The mail server will never take it, mostly because the address does not exist. */
    REFUSED_FOR_EVER(false, true),
    /** The address is none. */
    NO_ADDRESS(false, true),
    /** The text was sealed under another key. */
    UNREADABLE(false, true),
    /** Address and text were erased before it could be sent. */
    ERASED(false, true);

    private final boolean every;
    private final boolean forEver;

    Trouble(boolean every, boolean forEver) {
        this.every = every;
        this.forEver = forEver;
    }

    /** Whether the next mail would meet the same. */
    public boolean meetsEvery() {
        return every;
    }

    /** Whether it is no use to try again. */
    public boolean forEver() {
        return forEver;
    }
}
