package ma.opencommune.information.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            1,
            2026,
            2026,
            List.of(new ClosureDay(
                    LocalDate.of(2026, 11, 6),
                    "Green March",
                    ClosureKind.FIXED,
                    ClosureStatus.LEGAL,
                    "decree",
                    Optional.empty())));

    /** Seen from Wednesday 4 November 2026; Friday 6 is closed. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-06, VERY_LATE",
        "2026-10-07, VERY_LATE",
        "2026-10-08, LATE",
        "2026-11-03, LATE",
        "2026-11-04, ZERO",
        "2026-11-05, ONE",
        "2026-11-06, ONE",
        "2026-11-08, ONE",
        "2026-11-09, FIVE",
        "2026-11-12, FIVE",
        "2026-11-13, ",
    })
    void theStageFollowsTheWorkingDaysThatAreLeft(LocalDate due, ReminderStage stage) {
        ReminderDays days = ReminderDays.of(CALENDAR, LocalDate.of(2026, 11, 4));
        assertThat(days.stage(due).orElse(null)).isEqualTo(stage);
    }
}
