package ma.opencommune.collectivity.domain;

/** What became of a confirmed change of the calendar. */
public sealed interface Revising {

    /**
     * The calendar has a new revision.
     *
     * @param revision its number
     */
    record Revised(int revision) implements Revising {}

    /**
     * Nothing was changed.
     *
     * @param reason why
     */
    record Refused(Drafting.Reason reason) implements Revising {}
}
