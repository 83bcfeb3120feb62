package ma.opencommune.collectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;

class CalendarHistoryTest {

    private final CalendarHistory history = CalendarHistory.of(ClosureFile.shipped());
    private final WorkingCalendar latest = history.latest();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theShippedCalendarCoversFourYears() {
        assertThat(latest.first()).isEqualTo("2024-01-01");
        assertThat(latest.last()).isEqualTo("2027-12-31");
        assertThat(latest.closures()).hasSameSizeAs(ClosureFile.shipped());
    }

    @Test
    void everyAnnouncementBeginsANewRevision() {
        assertThat(history.asOf(day("2024-01-01")).revision()).isEqualTo(1);
        assertThat(history.asOf(day("2024-04-05")).revision()).isEqualTo(2);
        assertThat(history.asOf(day("2026-03-15")).revision()).isEqualTo(3);
        assertThat(history.asOf(day("2026-03-16")).revision()).isEqualTo(4);
        assertThat(latest.revision()).isEqualTo(4);
    }

    @Test
    void whatWasNotYetKnownIsLeftOut() {
        LocalDate bridge = day("2026-03-23");
        assertThat(history.asOf(day("2026-03-15")).works(bridge)).isTrue();
        assertThat(history.asOf(day("2026-03-16")).works(bridge)).isFalse();
        assertThat(latest.works(bridge)).isFalse();
    }

    @Test
    void thereIsNoSubstituteForAClosureOnAWeekend() {
        assertThat(latest.closure(day("2026-10-31"))).isPresent();
        assertThat(latest.works(day("2026-11-02"))).isTrue();
    }

    @Test
    void unityDayExistsFrom2026() {
        assertThat(latest.closure(day("2025-10-31"))).isEmpty();
        assertThat(latest.closure(day("2027-10-31"))).isPresent();
    }

    @Test
    void theElevenFixedDaysOfAYearAreThere() {
        var fixed = latest.closures(day("2027-01-01"), day("2027-12-31")).stream()
                .filter(closure -> closure.kind() == ClosureKind.FIXED)
                .map(closure -> MonthDay.from(closure.date()))
                .collect(Collectors.toSet());
        assertThat(fixed).hasSize(11);
    }

    @Test
    void aDayOutsideIsRefusedWithTheDaysThatAreAccepted() {
        assertThatThrownBy(() -> latest.works(day("2028-01-01")))
                .isInstanceOf(OutOfCalendar.class)
                .hasMessageContaining("2024-01-01 to 2027-12-31");
        assertThatThrownBy(() -> latest.plusWorkingDays(day("2027-12-20"), 20)).isInstanceOf(OutOfCalendar.class);
    }

    @Test
    void workingDaysAreCountedBothWays() {
        assertThat(latest.workingDaysBetween(day("2026-11-05"), day("2026-12-07")))
                .isEqualTo(20);
        assertThat(latest.workingDaysBetween(day("2026-12-07"), day("2026-11-05")))
                .isEqualTo(-20);
        assertThat(latest.workingDaysBetween(day("2026-09-05"), day("2026-09-06")))
                .isZero();
    }

    @Test
    void ofTwoClosuresOnOneDayTheMoreCertainIsKept() {
        List<ClosureDay> both = ClosureFile.read("date,name,kind,status,source,known_from\n"
                + "2027-08-20,Mawlid d1,HIJRI,FORECAST,,\n2027-08-20,Revolution,FIXED,LEGAL,,\n");
        assertThat(CalendarHistory.of(both).latest().closures())
                .singleElement()
                .matches(closure -> closure.name().equals("Revolution"));
    }
}
