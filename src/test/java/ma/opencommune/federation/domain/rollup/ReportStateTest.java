package ma.opencommune.federation.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStateTest {

    private static final ReportPeriod OCTOBER = ReportPeriod.parse("2026-10").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        // first day, nil, given back at, last came at, today: standing
        ",           false, 0, 0, 2026-11-15, AWAITED",
        ",           false, 0, 0, 2026-11-16, MISSING",
        "2026-11-15, false, 0, 1, 2026-11-16, RECEIVED",
        "2026-11-16, false, 0, 1, 2026-11-16, LATE",
        "2026-11-15, true,  0, 1, 2026-11-16, NIL",
        "2026-11-15, false, 2, 1, 2026-11-16, RETURNED",
        "2026-11-15, true,  2, 1, 2026-11-16, RETURNED",
        "2026-11-15, false, 2, 3, 2026-11-16, RECEIVED",
        "2026-11-20, false, 2, 3, 2026-12-16, LATE"
    })
    void aReportStandsWhereItsEventsPutIt(
            LocalDate first, boolean nil, long returned, long latest, LocalDate today, ReportStanding standing) {
        assertThat(new ReportState(Optional.ofNullable(first), nil, returned, latest).standing(OCTOBER, today))
                .isEqualTo(standing);
    }

    @Test
    void silenceIsNotZeroAndANilReturnIsNotSilence() {
        LocalDate day = LocalDate.of(2026, 11, 10);
        Reporters who = Reporters.of(
                List.of(
                        new ReportState(Optional.of(day), false, 0, 1),
                        new ReportState(Optional.of(day), true, 0, 1),
                        new ReportState(Optional.of(day.plusDays(20)), false, 0, 1),
                        ReportState.NOTHING),
                OCTOBER,
                LocalDate.of(2026, 12, 20));
        assertThat(who).isEqualTo(new Reporters(4, 2, 1, 1, 0));
        assertThat(who.silent()).isEqualTo(1);
        assertThat(who.complete()).isEqualTo(75);
        assertThat(who.timely()).isEqualTo(50);
    }

    @Test
    void aPeriodIsAMonthAndItsReportIsDueFifteenDaysLater() {
        assertThat(OCTOBER.due()).isEqualTo("2026-11-15");
        assertThat(OCTOBER.over(LocalDate.of(2026, 10, 31))).isFalse();
        assertThat(ReportPeriod.over(LocalDate.of(2026, 11, 1), 2))
                .extracting(ReportPeriod::toString)
                .containsExactly("2026-10", "2026-09");
        assertThat(ReportPeriod.parse("2026-13")).isEmpty();
        assertThat(ReportPeriod.parse("2026-1")).isEmpty();
        assertThat(ReportPeriod.parse("+2026-10")).isEmpty();
    }
}
