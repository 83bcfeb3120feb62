package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycleCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @EnumSource
    void everyTemplateGivesARightCalendarWithoutADayBetween(CycleTemplate template) {
        CycleCalendar calendar = template.calendar(FIRST);
        assertThat(calendar.faults()).isEmpty();
        assertThat(calendar.phases()).hasSize(PhaseKind.values().length);
        LocalDate last = calendar.phase(PhaseKind.DELIVERY).orElseThrow().last();
        assertThat(FIRST.datesUntil(last.plusDays(1))
                        .allMatch(day -> calendar.on(day).isPresent()))
                .isTrue();
        assertThat(calendar.on(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void votingIsPossibleFromTheFirstToTheLastDayOfTheBallotOnly() {
        CycleCalendar calendar = CycleTemplate.SHORT.calendar(FIRST);
        Phase ballot = calendar.phase(PhaseKind.BALLOT).orElseThrow();
        assertThat(calendar.opens(CycleAction.VOTE, ballot.first().minusDays(1)))
                .isFalse();
        assertThat(calendar.opens(CycleAction.VOTE, ballot.first())).isTrue();
        assertThat(calendar.opens(CycleAction.VOTE, ballot.last())).isTrue();
        assertThat(calendar.opens(CycleAction.VOTE, ballot.last().plusDays(1))).isFalse();
        assertThat(calendar.opens(CycleAction.PROPOSE, ballot.first())).isFalse();
    }

    @Test
    void theDaysLeftIncludeTodayAndTheLastOne() {
        Phase phase = new Phase(PhaseKind.PROPOSALS, FIRST, FIRST.plusDays(9));
        assertThat(phase.left(FIRST)).isEqualTo(10);
        assertThat(phase.left(FIRST.plusDays(9))).isEqualTo(1);
        assertThat(phase.left(FIRST.plusDays(10))).isZero();
        assertThat(phase.until(FIRST.minusDays(3))).isEqualTo(3);
    }

    @Test
    void phasesNeitherOverlapNorRunBackwardsNorAreLeftOutWhereNeeded() {
        CycleCalendar calendar = new CycleCalendar(List.of(
                new Phase(PhaseKind.PROPOSALS, FIRST, FIRST.plusDays(9)),
                new Phase(PhaseKind.REVIEW, FIRST.plusDays(9), FIRST.plusDays(20)),
                new Phase(PhaseKind.BALLOT, FIRST.plusDays(30), FIRST.plusDays(29))));
        assertThat(calendar.faults())
                .isEqualTo(Map.of(
                        PhaseKind.REVIEW, CalendarFault.OVERLAP,
                        PhaseKind.BALLOT, CalendarFault.BACKWARDS,
                        PhaseKind.RESULT, CalendarFault.MISSING));
    }

    @Test
    void phasesKeepTheirOrderWhateverTheOrderInWhichTheyAreGiven() {
        CycleCalendar calendar = new CycleCalendar(List.of(
                new Phase(PhaseKind.BALLOT, FIRST, FIRST), new Phase(PhaseKind.RESULT, FIRST.plusDays(1), FIRST)));
        assertThat(calendar.phases().get(0).kind()).isEqualTo(PhaseKind.BALLOT);
        CycleCalendar swapped = new CycleCalendar(List.of(
                new Phase(PhaseKind.BALLOT, FIRST, FIRST.plusDays(5)),
                new Phase(PhaseKind.PROPOSALS, FIRST.plusDays(10), FIRST.plusDays(20))));
        assertThat(swapped.faults()).containsEntry(PhaseKind.BALLOT, CalendarFault.OVERLAP);
    }
}
