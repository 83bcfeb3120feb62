package ma.opencommune.services.domain;

/** What can be done about a report of a barrier. */
public enum BarrierStep {
    /** It came in. */
    RECEIVED(false),
    /** Staff begin to look into it. */
    LOOK(false),
    /** Staff write to the person. */
    REPLY(true),
    /** The barrier is gone; staff say how. */
    FIX(true),
    /** It cannot be removed; staff say why and what can be done instead. */
    GIVE_UP(true),
    /** The case was closed too early; staff say why it goes on. */
    REOPEN(true);

    private final boolean words;

    BarrierStep(boolean words) {
        this.words = words;
    }

    /** Whether it needs words, which the person is told. */
    public boolean words() {
        return words;
    }

    /** Whether the person has an answer with it. */
    public boolean answers() {
        return this == REPLY || this == FIX || this == GIVE_UP;
    }
}
