package ma.opencommune.collectivity.domain;

/** What became of a wish to change the calendar: a draft to look at, or a refusal with its reason. */
public sealed interface Drafting {

    /**
     * It can be done.
     *
     * @param draft what would change
     */
    record Drafted(CalendarDraft draft) implements Drafting {}

    /**
     * It cannot.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Drafting {}

    /** Why the calendar cannot be changed so; text key {@code collectivity.calendar.refused.<REASON>}. */
    enum Reason {
        /** The date lies in a year that is not open. */
        OUTSIDE_YEARS,
        /** The day is closed already. */
        ALREADY_CLOSED,
        /** The closure was moved, confirmed or cancelled in the meantime, or never was. */
        NOT_THERE,
        /** Only a forecast can be confirmed. */
        NOT_A_FORECAST,
        /** The new date is the old one. */
        SAME_DATE,
        /** Only the year after the last one can be opened. */
        NOT_THE_NEXT_YEAR,
        /** No feast can be forecast that far. */
        NO_FORECAST,
        /** The announcement lies in the future. */
        ANNOUNCED_LATER,
        /** The announcement is older than the closure it changes. */
        ANNOUNCED_BEFORE_IT,
        /** Somebody else changed the calendar since it was looked at. */
        CHANGED_MEANWHILE
    }
}
