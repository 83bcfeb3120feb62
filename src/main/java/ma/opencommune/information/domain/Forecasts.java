package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * What a date counted in working days can become while feasts are only forecast (rule R8): each feast is tried a day early, as
 * forecast, and a day late, its days together, in every combination with the others.
 */
final class Forecasts {

    private static final int MARGIN = 1;

    /** A date can slip past its forecast by fewer days than this: nothing further away can matter. */
    private static final int REACH = 14;

    private final WorkingCalendar calendar;
    private final Function<WorkingCalendar, LocalDate> count;
    private final NavigableSet<LocalDate> ends = new TreeSet<>();

    private Forecasts(WorkingCalendar calendar, Function<WorkingCalendar, LocalDate> count) {
        this.calendar = calendar;
        this.count = count;
    }

    static Deadline.Bounds bounds(
            WorkingCalendar calendar, LocalDate start, LocalDate due, Function<WorkingCalendar, LocalDate> count) {
        Forecasts forecasts = new Forecasts(calendar, count);
        forecasts.ends.add(due);
        List<List<ClosureDay>> feasts = feasts(calendar, start, due);
        if (!feasts.isEmpty()) {
            List<ClosureDay> settled = new ArrayList<>(calendar.closures());
            feasts.forEach(settled::removeAll);
            forecasts.tryAll(settled, feasts, 0);
        }
        boolean inside = calendar.closures(start.plusDays(1), due).stream().anyMatch(ClosureDay::forecast);
        return new Deadline.Bounds(inside || forecasts.ends.size() > 1, forecasts.ends.first(), forecasts.ends.last());
    }

    /** Forecast days near the window, those that follow each other together. */
    private static List<List<ClosureDay>> feasts(WorkingCalendar calendar, LocalDate start, LocalDate due) {
        List<List<ClosureDay>> feasts = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (ClosureDay day : calendar.closures(start.minusDays(REACH), due.plusDays(REACH))) {
            if (!day.forecast()) {
                continue;
            }
            if (feasts.isEmpty() || !before.plusDays(1).equals(day.date())) {
                feasts.add(new ArrayList<>());
            }
            feasts.get(feasts.size() - 1).add(day);
            before = day.date();
        }
        return feasts;
    }

    private void tryAll(List<ClosureDay> settled, List<List<ClosureDay>> feasts, int at) {
        if (at == feasts.size()) {
            ends.add(count.apply(calendar.with(settled)));
            return;
        }
        for (int shift = -MARGIN; shift <= MARGIN; shift++) {
            List<ClosureDay> days = new ArrayList<>(settled);
            for (ClosureDay day : feasts.get(at)) {
                LocalDate moved = day.date().plusDays(shift);
                if (!moved.isBefore(calendar.first()) && !moved.isAfter(calendar.last())) {
                    days.add(day.on(moved));
                }
            }
            tryAll(days, feasts, at + 1);
        }
    }
}
