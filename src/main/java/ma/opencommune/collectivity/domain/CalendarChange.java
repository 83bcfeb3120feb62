package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.Map;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.Language;

/** What an administrator wants to change in the calendar of closure days; each names its announcement. */
public sealed interface CalendarChange {

    /** Who said so, and when. */
    Announcement announcement();

    /** Which kind of revision it makes. */
    RevisionCause cause();

    /**
     * One more closure day.
     *
     * @param date the day
     * @param kind why it is closed
     * @param names what it is called; Arabic or French at least
     * @param announcement who said so
     */
    record Add(LocalDate date, ClosureKind kind, Map<Language, String> names, Announcement announcement)
            implements CalendarChange {

        @Override
        public RevisionCause cause() {
            return RevisionCause.ADDED;
        }
    }

    /**
     * A forecast feast is announced. The two days of a feast go together.
     *
     * @param closure number of the forecast closure
     * @param date the date announced for it
     * @param announcement who said so
     */
    record Confirm(long closure, LocalDate date, Announcement announcement) implements CalendarChange {

        @Override
        public RevisionCause cause() {
            return RevisionCause.CONFIRMED;
        }
    }

    /**
     * A closure day falls on another date. The two days of a feast go together.
     *
     * @param closure number of the closure
     * @param date the new date
     * @param announcement who said so
     */
    record Move(long closure, LocalDate date, Announcement announcement) implements CalendarChange {

        @Override
        public RevisionCause cause() {
            return RevisionCause.MOVED;
        }
    }

    /**
     * The administration works on this day after all.
     *
     * @param closure number of the closure
     * @param announcement who said so
     */
    record Cancel(long closure, Announcement announcement) implements CalendarChange {

        @Override
        public RevisionCause cause() {
            return RevisionCause.CANCELLED;
        }
    }

    /**
     * The year after the last one is covered too, with its fixed days and the forecasts of its feasts.
     *
     * @param year the year
     * @param announcement the basis of the fixed days
     */
    record OpenYear(int year, Announcement announcement) implements CalendarChange {

        @Override
        public RevisionCause cause() {
            return RevisionCause.YEAR_OPENED;
        }
    }
}
