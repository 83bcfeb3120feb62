package ma.opencommune.information.domain.request;

/** Where a request stands in the commune. "Deemed refusal" is not here: the clock is late and the answer is still owed. */
public enum Handling {
    /** Arrived, not numbered yet. */
    SUBMITTED,
    /** Has its number and its receipt; nobody has taken it. */
    REGISTERED,
    /** An officer is in charge. */
    ASSIGNED,
    /** The officer looks for the information and writes the answer. */
    SEARCHING,
    /** The answer waits for the head of the administration or the delegate. */
    SIGN_OFF,
    /** The answer was signed and given. */
    ANSWERED,
    /** The window for a complaint is over. */
    CLOSED,
    /** The requester took it back. */
    WITHDRAWN;

    /** Whether an answer is still owed. */
    public boolean open() {
        return compareTo(ANSWERED) < 0;
    }

    /** Whether the answer was signed and given. */
    public boolean answered() {
        return this == ANSWERED || this == CLOSED;
    }
}
