package ma.opencommune.kernel;

import java.time.LocalDate;

/** A day was asked about of which the calendar of closures knows nothing; says which days it knows. */
public final class OutOfCalendar extends RuntimeException {

    private final LocalDate day;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * What was asked and what is accepted.
     *
     * @param day the day that lies outside
     * @param first first day accepted
     * @param last last day accepted
     */
    public OutOfCalendar(LocalDate day, LocalDate first, LocalDate last) {
        super(day + " is outside the calendar of closure days, which goes from " + first + " to " + last);
        this.day = day;
        this.first = first;
        this.last = last;
    }

    /** The day that lies outside. */
    public LocalDate day() {
        return day;
    }

    /** First day accepted. */
    public LocalDate first() {
        return first;
    }

    /** Last day accepted. */
    public LocalDate last() {
        return last;
    }
}
