package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.information.domain.CountedDay.Reason;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * Counts the legal deadlines of law 31-13 day by day (articles 16, 17, 19, 20, 21; clock rules R1 to R8 and R11 of {@code
 * docs/components/information.md}).
 *
 * <p>Working days skip weekends and closure days; days without "working" are calendar days and are never rolled. A pure function of
 * its arguments. Example: {@code new DeadlineCalculator(LegalRegimes.shipped(), calendar).count(Term.ORDINARY, received, false)}.
 */
public final class DeadlineCalculator {

    private final LegalRegimes regimes;
    private final WorkingCalendar calendar;

    /** Counts by these laws and this revision of the calendar. */
    public DeadlineCalculator(LegalRegimes regimes, WorkingCalendar calendar) {
        this.regimes = regimes;
        this.calendar = calendar;
    }

    /**
     * The deadline of a term that falls under the law in force on its first day.
     *
     * @param start day of receipt, or of the event that opens the term
     * @param extended whether it was extended once
     * @throws IllegalArgumentException when the term cannot be extended
     * @throws ma.opencommune.kernel.OutOfCalendar when a day of it lies outside the calendar
     */
    public Deadline count(Term term, LocalDate start, boolean extended) {
        return count(term, start, extended, regimes.on(start));
    }

    /** The same for an event of a request that falls under an older law (rule R11). */
    public Deadline count(Term term, LocalDate start, boolean extended, LegalRegime regime) {
        List<Period> periods = periods(term, extended, regime);
        calendar.closure(start);
        List<CountedDay> days = new ArrayList<>();
        days.add(new CountedDay(
                start,
                OptionalInt.empty(),
                Reason.START,
                Optional.empty(),
                periods.get(0).article()));
        LocalDate firstDue = start;
        for (int at = 0; at < periods.size(); at++) {
            append(days, periods.get(at));
            firstDue = at == 0 ? last(days) : firstDue;
        }
        LocalDate due = last(days);
        return new Deadline(
                term,
                start,
                extended,
                firstDue,
                due,
                calendar.roll(due),
                bounds(start, due, periods),
                regime,
                calendar,
                days);
    }

    private static List<Period> periods(Term term, boolean extended, LegalRegime regime) {
        if (!extended) {
            return List.of(regime.period(term));
        }
        Term extension = term.extension()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Only an ordinary or urgent request can be extended, not " + term.code()));
        return List.of(regime.period(term), regime.period(extension));
    }

    private static LocalDate last(List<CountedDay> days) {
        return days.get(days.size() - 1).date();
    }

    private void append(List<CountedDay> days, Period period) {
        int before = (int) days.stream().filter(CountedDay::counts).count();
        int number = before;
        for (LocalDate day = last(days).plusDays(1); number < before + period.amount(); day = day.plusDays(1)) {
            CountedDay counted = day(day, number + 1, period);
            number += counted.counts() ? 1 : 0;
            days.add(counted);
        }
    }

    private CountedDay day(LocalDate day, int number, Period period) {
        Optional<ClosureDay> closure = calendar.closure(day);
        if (period.unit() == Period.Unit.CALENDAR) {
            return new CountedDay(day, OptionalInt.of(number), Reason.CALENDAR_DAY, Optional.empty(), period.article());
        }
        if (WorkingCalendar.weekend(day)) {
            return new CountedDay(day, OptionalInt.empty(), Reason.WEEKEND, Optional.empty(), period.article());
        }
        if (closure.isEmpty()) {
            return new CountedDay(day, OptionalInt.of(number), Reason.WORKING_DAY, Optional.empty(), period.article());
        }
        Reason reason = closure.get().forecast() ? Reason.FORECAST_CLOSURE : Reason.CLOSURE;
        return new CountedDay(
                day, OptionalInt.empty(), reason, closure, closure.get().source());
    }

    /** Only working days can move: a deadline in calendar days is certain whatever the moon does. */
    private Deadline.Bounds bounds(LocalDate start, LocalDate due, List<Period> periods) {
        return periods.stream().anyMatch(period -> period.unit() == Period.Unit.WORKING)
                ? Forecasts.bounds(calendar, start, due, moved -> end(moved, start, periods))
                : new Deadline.Bounds(false, due, due);
    }

    private static LocalDate end(WorkingCalendar calendar, LocalDate start, List<Period> periods) {
        LocalDate at = start;
        for (Period period : periods) {
            at = period.unit() == Period.Unit.CALENDAR
                    ? at.plusDays(period.amount())
                    : calendar.plusWorkingDays(at, period.amount());
        }
        return at;
    }
}
