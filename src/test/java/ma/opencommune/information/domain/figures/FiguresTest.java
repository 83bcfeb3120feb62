package ma.opencommune.information.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            1,
            2026,
            2027,
            List.of(new ClosureDay(
                    LocalDate.of(2026, 11, 6),
                    "Green March",
                    ClosureKind.FIXED,
                    ClosureStatus.LEGAL,
                    "decree",
                    Optional.empty())));

    @Test
    void halfAndNineOfTenAreDaysThatOccurred() {
        assertThat(Spread.of(Map.of(1, 1L, 2, 1L, 3, 1L, 4, 1L, 30, 1L))).isEqualTo(new Spread(5, 3, 30, false));
        assertThat(Spread.of(Map.of(0, 90L, 7, 10L))).isEqualTo(new Spread(100, 0, 0, false));
        assertThat(Spread.of(Map.of(0, 89L, 7, 11L))).isEqualTo(new Spread(100, 0, 7, false));
        assertThat(Spread.of(Map.of())).isEqualTo(Spread.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-01-01, 2026-03-31", "4, 2026-10-01, 2026-12-31"})
    void aQuarterHasThreeMonths(int quarter, LocalDate from, LocalDate to) {
        assertThat(FigurePeriod.quarter(2026, quarter)).isEqualTo(new FigurePeriod(from, to));
    }

    @ParameterizedTest
    @CsvSource({"0, TO_5", "5, TO_5", "6, TO_10", "20, TO_20", "21, TO_40", "41, OVER_40"})
    void aSpanHoldsItsLastDay(int days, Span span) {
        assertThat(Span.of(days)).isEqualTo(span);
    }

    /** Counted by bounds in the database, each open request has the state that its own clock shows: on each day of three months. */
    @ParameterizedTest
    @CsvSource({"2026-11-02", "2026-11-05", "2026-11-06", "2026-11-07", "2026-11-09", "2026-09-14"})
    void theBoundsGiveEveryDueDateTheStateOfItsClock(LocalDate today) {
        ClockBounds bounds = ClockBounds.on(today, CALENDAR);
        for (LocalDate due = today.minusDays(45); due.isBefore(today.plusDays(45)); due = due.plusDays(1)) {
            assertThat(state(bounds, due))
                    .as("due %s, seen on %s", due, today)
                    .isEqualTo(ClockState.of(due, Optional.empty(), today, CALENDAR));
        }
    }

    /** As the database decides. */
    private static ClockState state(ClockBounds bounds, LocalDate due) {
        if (due.isBefore(bounds.today())) {
            return due.isAfter(bounds.veryLate()) ? ClockState.LATE : ClockState.VERY_LATE;
        }
        if (due.equals(bounds.today())) {
            return ClockState.DUE_TODAY;
        }
        if (!due.isAfter(bounds.tomorrow())) {
            return ClockState.DUE_TOMORROW;
        }
        return due.isAfter(bounds.soon()) ? ClockState.ON_TIME : ClockState.DUE_SOON;
    }
}
