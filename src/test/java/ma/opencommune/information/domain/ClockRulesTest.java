package ma.opencommune.information.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.ClosureFile;
import ma.opencommune.information.domain.CountedDay.Reason;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.Resources;
import ma.opencommune.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRulesTest {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");
    private static final CalendarHistory HISTORY = CalendarHistory.of(ClosureFile.shipped());
    private static final String LAW = Resources.text(ClockRulesTest.class, "/ma/opencommune/information/regimes.csv");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Deadline count(Term term, String start, boolean extended) {
        return count(term, start, extended, HISTORY.latest());
    }

    private static Deadline count(Term term, String start, boolean extended, WorkingCalendar calendar) {
        return new DeadlineCalculator(LegalRegimes.shipped(), calendar).count(term, day(start), extended);
    }

    @Test
    void r1TheDayOfReceiptIsNotCounted() {
        List<CountedDay> days = count(Term.ORDINARY, "2026-09-07", false).days();
        assertThat(days.get(0).counts()).isFalse();
        assertThat(days.get(0).reason()).isEqualTo(Reason.START);
        assertThat(days.get(1).number()).hasValue(1);
        assertThat(days.get(1).date()).isEqualTo("2026-09-08");
    }

    @Test
    void r2WeekendsAndClosuresForecastOnesTooAreSkippedWithTheirReason() {
        Deadline deadline = count(Term.ORDINARY, "2026-05-11", false);
        assertThat(deadline.days().stream().filter(CountedDay::counts)).hasSize(20);
        assertThat(deadline.days())
                .anyMatch(day -> day.date().equals(day("2026-05-16")) && day.reason() == Reason.WEEKEND)
                .anyMatch(day -> day.date().equals(day("2026-05-27")) && day.reason() == Reason.FORECAST_CLOSURE)
                .anyMatch(day -> day.closure()
                        .filter(closure -> closure.name().contains("Adha d2"))
                        .isPresent());
    }

    @Test
    void r3TheDeadlineEndsWithItsDayInMorocco() {
        assertThat(count(Term.ORDINARY, "2026-09-07", false).endsAt(MOROCCO))
                .isEqualTo(day("2026-10-06").atStartOfDay(MOROCCO).toInstant());
    }

    @Test
    void r4TheDaysOfRamadanCount() {
        assertThat(count(Term.ORDINARY, "2026-02-19", false).due()).isEqualTo("2026-03-19");
    }

    @Test
    void r5AnElectronicRequestIsReceivedOnItsDateAtAnyHourAPaperOneOnItsStamp() {
        Instant lateSaturday = day("2026-09-05").atTime(23, 59).atZone(MOROCCO).toInstant();
        assertThat(Receipt.electronic(lateSaturday, MOROCCO)).isEqualTo("2026-09-05");
        assertThat(Receipt.paper(day("2026-09-04"), day("2026-09-07"))).isEqualTo("2026-09-04");
        assertThatThrownBy(() -> Receipt.paper(day("2026-09-08"), day("2026-09-07")))
                .hasMessageContaining("after");
    }

    @Test
    void r6AnExtensionCountsOnFromTheFirstDueDate() {
        Deadline extended = count(Term.ORDINARY, "2026-10-12", true);
        assertThat(extended.firstDue())
                .isEqualTo(count(Term.ORDINARY, "2026-10-12", false).due());
        assertThat(extended.due()).isEqualTo("2026-12-09");
        assertThat(extended.days().get(extended.days().size() - 1).number()).hasValue(40);
        assertThat(count(Term.URGENT, "2026-09-10", true).due()).isEqualTo("2026-09-16");
        assertThatThrownBy(() -> count(Term.COMPLAINT, "2026-09-10", true)).hasMessageContaining("Only");
    }

    @Test
    void r7CalendarDaysAreNotRolledTheRolledDateStandsBeside() {
        Deadline urgent = count(Term.URGENT, "2026-09-10", false);
        assertThat(urgent.due()).isEqualTo("2026-09-13");
        assertThat(urgent.rolled()).isEqualTo("2026-09-14");
        assertThat(urgent.days()).filteredOn(CountedDay::counts).hasSize(3);
        assertThat(count(Term.CDAI, "2026-10-05", false).due()).isEqualTo("2026-11-04");
        assertThat(count(Term.CDAI_REPLY, "2026-10-05", false).due()).isEqualTo("2026-11-04");
        assertThat(count(Term.COURT, "2026-10-05", false).due()).isEqualTo("2026-12-04");
    }

    @ParameterizedTest
    @CsvSource({
        // the forecast lies inside; a day early or late changes nothing
        "2026-05-11, 2026-06-10, true, 2026-06-10, 2026-06-10",
        // Mawlid on Sunday and Monday: a day early saves a working day, a day late costs one
        "2027-08-02, 2027-09-01, true, 2027-08-31, 2027-09-02",
        // due the day before the forecast feast: one day early and it is closed
        "2026-04-27, 2026-05-26, true, 2026-05-26, 2026-05-28",
        "2026-09-07, 2026-10-05, false, 2026-10-05, 2026-10-05"
    })
    void r8ADateThatAForecastCanMoveIsProvisionalAndBothBoundsAreKnown(
            String received, String due, boolean provisional, String earliest, String latest) {
        Deadline deadline = count(Term.ORDINARY, received, false);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.bounds()).isEqualTo(new Deadline.Bounds(provisional, day(earliest), day(latest)));
    }

    @Test
    void r8ADeadlineInCalendarDaysIsCertainWhateverTheMoonDoes() {
        assertThat(count(Term.URGENT, "2026-05-25", false).bounds().provisional())
                .isFalse();
    }

    @Test
    void r9AChangedCalendarMovesAnOpenCaseAndSaysFromWhatToWhat() {
        Deadline before = count(Term.ORDINARY, "2026-03-02", false, HISTORY.asOf(day("2026-03-15")));
        Deadline after = count(Term.ORDINARY, "2026-03-02", false, HISTORY.asOf(day("2026-03-16")));
        assertThat(DeadlineRecalculated.between(before, after, day("2026-03-16")))
                .contains(new DeadlineRecalculated(
                        Term.ORDINARY, day("2026-03-02"), day("2026-03-31"), day("2026-04-01"), 3, 4, false));
        assertThat(DeadlineRecalculated.between(after, after, day("2026-03-16")))
                .isEmpty();
        Deadline other = count(Term.ORDINARY, "2026-03-03", false);
        assertThatThrownBy(() -> DeadlineRecalculated.between(before, other, day("2026-03-16")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void r10AClosureAnnouncedLateLeavesBothViewsOfALateCase() {
        Deadline known = count(Term.ORDINARY, "2026-03-02", false, HISTORY.asOf(day("2026-03-15")));
        Deadline corrected = count(Term.ORDINARY, "2026-03-02", false);
        LocalDate answered = day("2026-04-01");
        Timeliness both = Timeliness.of(known, corrected, Optional.of(answered), day("2026-04-02"));
        assertThat(both).isEqualTo(new Timeliness(ClockState.MET_LATE, ClockState.MET));
        assertThat(both.disputed()).isTrue();
        assertThat(DeadlineRecalculated.between(known, corrected, answered))
                .hasValueSatisfying(moved -> assertThat(moved.wasLate()).isTrue());
    }

    @Test
    void r11TheLawInForceOnTheDayOfReceiptApplies() {
        String reform = LAW
                + LAW.lines()
                        .skip(1)
                        .map(line -> line.replace("31-13,2019-03-12", "reform,2026-10-01")
                                .replace("ORDINARY,20", "ORDINARY,15"))
                        .reduce("", (all, line) -> all + line + "\n");
        DeadlineCalculator calculator = new DeadlineCalculator(LegalRegimes.read(reform), HISTORY.latest());
        Deadline old = calculator.count(Term.ORDINARY, day("2026-09-30"), false);
        Deadline young = calculator.count(Term.ORDINARY, day("2026-10-01"), false);
        assertThat(old.regime().id()).isEqualTo("31-13");
        assertThat(old.due()).isEqualTo("2026-10-28");
        assertThat(young.regime().id()).isEqualTo("reform");
        assertThat(young.due()).isEqualTo("2026-10-22");
        assertThat(calculator
                        .count(Term.ORDINARY, day("2026-10-01"), false, old.regime())
                        .due())
                .isEqualTo("2026-10-29");
    }

    @Test
    void r11ASecondRegimeIsDataAloneAndRequestsReceivedBeforeItKeepEveryPeriodOfTheirs() {
        String reform = LAW
                + LAW.lines()
                        .skip(1)
                        .map(line -> line.replace("31-13,2019-03-12", "15+7,2026-10-01")
                                .replace("ORDINARY,20", "ORDINARY,15")
                                .replace("ORDINARY_EXTENSION,20", "ORDINARY_EXTENSION,7")
                                .replace("COMPLAINT,20", "COMPLAINT,10"))
                        .reduce("", (all, line) -> all + line + "\n");
        LegalRegimes regimes = LegalRegimes.read(reform);
        DeadlineCalculator calculator = new DeadlineCalculator(regimes, HISTORY.latest());
        Deadline young = calculator.count(Term.ORDINARY, day("2026-10-01"), true);
        assertThat(young.days().stream().filter(CountedDay::counts)).hasSize(22);
        assertThat(calculator.count(Term.ORDINARY, day("2026-09-30"), true).days().stream()
                        .filter(CountedDay::counts))
                .hasSize(40);
        LegalRegime old = regimes.on(day("2026-09-30"));
        assertThat(calculator.count(Term.COMPLAINT, day("2026-10-30"), false, old).days().stream()
                        .filter(CountedDay::counts))
                .as("the remedies of an old request go by the old law, although the answer came under the new one")
                .hasSize(20);
        assertThat(calculator.count(Term.COMPLAINT, day("2026-10-30"), false).days().stream()
                        .filter(CountedDay::counts))
                .hasSize(10);
    }

    @Test
    void datesOutsideTheCalendarAreRefusedWithTheDatesThatAreAccepted() {
        assertThatThrownBy(() -> count(Term.ORDINARY, "2023-12-31", false))
                .isInstanceOf(OutOfCalendar.class)
                .hasMessageContaining("2024-01-01 to 2027-12-31");
        assertThatThrownBy(() -> count(Term.ORDINARY, "2027-12-20", false)).isInstanceOf(OutOfCalendar.class);
        assertThatThrownBy(() -> count(Term.COURT, "2027-12-01", false)).isInstanceOf(OutOfCalendar.class);
        assertThatThrownBy(() -> LegalRegimes.shipped().on(day("2019-03-11"))).isInstanceOf(OutOfCalendar.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24, ON_TIME", "2026-09-28, DUE_SOON", "2026-10-01, DUE_SOON", "2026-10-02, DUE_TOMORROW",
        "2026-10-04, DUE_TOMORROW", "2026-10-05, DUE_TODAY", "2026-10-06, LATE", "2026-10-30, LATE",
        "2026-11-02, VERY_LATE"
    })
    void theClockShowsHowNearTheDueDateIs(String today, ClockState state) {
        Deadline deadline = count(Term.ORDINARY, "2026-09-07", false);
        assertThat(ClockState.of(deadline.due(), Optional.empty(), day(today), deadline.calendar()))
                .isEqualTo(state);
    }

    @Test
    void r11AFurtherRegimeIsAFileAndLeavesWhatWasReceivedBefore() {
        StringBuilder table = new StringBuilder("regime,valid_from,term,amount,unit,article\n");
        for (Term term : Term.values()) {
            table.append("15+7,2027-01-01,").append(term).append(",15,WORKING,law 99-26 art. 4\n");
        }
        LegalRegimes both = LegalRegimes.shipped().and(table.toString());
        assertThat(both.on(LocalDate.of(2026, 12, 31)).period(Term.ORDINARY).amount())
                .isEqualTo(20);
        assertThat(both.on(LocalDate.of(2027, 1, 1)).period(Term.ORDINARY).amount())
                .isEqualTo(15);
        assertThatThrownBy(() -> both.and(table.toString())).hasMessageContaining("15+7");
        assertThatThrownBy(() ->
                        LegalRegimes.shipped().and(table.toString().replaceAll("15\\+7,2027-01-01,COURT.*\n", "")))
                .hasMessageContaining("COURT");
    }
}
