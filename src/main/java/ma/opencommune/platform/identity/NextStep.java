package ma.opencommune.platform.identity;

/** What is asked for after a right password. */
public enum NextStep {
    /** Nothing: the person is signed in. */
    NONE,
    /** A one-time code. */
    CODE,
    /** To set up the one-time code that this account must have. */
    ENROLMENT
}
