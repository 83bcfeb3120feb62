package ma.opencommune.services.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.ClosureKind;
import ma.opencommune.kernel.ClosureStatus;
import ma.opencommune.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarrierStateTest {

    @ParameterizedTest
    @CsvSource({
        "NEW,LOOK,LOOKING", "NEW,REPLY,LOOKING", "NEW,FIX,FIXED", "NEW,GIVE_UP,CANNOT_FIX", "NEW,REOPEN,",
        "LOOKING,LOOK,", "LOOKING,REPLY,LOOKING", "LOOKING,FIX,FIXED", "LOOKING,GIVE_UP,CANNOT_FIX", "LOOKING,REOPEN,",
        "FIXED,LOOK,", "FIXED,REPLY,", "FIXED,FIX,", "FIXED,GIVE_UP,", "FIXED,REOPEN,LOOKING",
        "CANNOT_FIX,LOOK,", "CANNOT_FIX,REPLY,", "CANNOT_FIX,FIX,", "CANNOT_FIX,GIVE_UP,", "CANNOT_FIX,REOPEN,LOOKING"
    })
    void aStepLeadsOnlyWhereItMay(BarrierState before, BarrierStep step, BarrierState after) {
        assertThat(before.after(step)).isEqualTo(Optional.ofNullable(after));
    }

    @Test
    void whatClosesACaseOrAnswersNeedsWords() {
        assertThat(Map.of(BarrierStep.FIX, true, BarrierStep.GIVE_UP, true, BarrierStep.REPLY, true))
                .allSatisfy((step, words) -> assertThat(step.words()).isEqualTo(words));
        assertThat(BarrierStep.LOOK.words()).isFalse();
    }

    @Test
    void theAnswerIsDueAfterTwentyWorkingDays() {
        ClosureDay march = new ClosureDay(
                LocalDate.of(2026, 11, 6), "Green March", ClosureKind.FIXED, ClosureStatus.LEGAL, "", Optional.empty());
        WorkingCalendar calendar = WorkingCalendar.of(1, 2026, 2026, List.of(march));
        assertThat(BarrierTerm.due(calendar, LocalDate.of(2026, 10, 12))).contains(LocalDate.of(2026, 11, 10));
        assertThat(BarrierTerm.due(calendar, LocalDate.of(2026, 12, 20))).isEmpty();
    }
}
