package ma.opencommune.federation.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    private static final LocalizedText WORDS = LocalizedText.of(Map.of(Language.FR, "Publier", Language.AR, "نشر"));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static CommitmentSheet sheet(LocalDate first, LocalDate last, String owner) {
        return new CommitmentSheet(WORDS, WORDS, WORDS, owner, first, last, OptionalLong.empty(), Tie.NONE, Tie.NONE);
    }

    private static Commitment commitment(Assessment... assessments) {
        return new Commitment("C2026-1", 1, sheet(FIRST, LAST, "Greffe"), List.of(assessments));
    }

    private static Plan plan(Commitment... commitments) {
        return new Plan(1, WORDS, FIRST, LAST, false, List.of(new Axis(1, WORDS, List.of(commitments))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2028-12-31, Greffe,",
        "2026-02-01, 2026-01-31, Greffe, DAYS",
        "2025-12-31, 2026-06-30, Greffe, OUTSIDE",
        "2026-01-01, 2029-01-01, Greffe, OUTSIDE",
        "2026-01-01, 2026-06-30, ' ', OWNER"
    })
    void aCommitmentLiesWithinItsPlanAndSomebodyAnswersForIt(
            LocalDate first, LocalDate last, String owner, PlanFault fault) {
        assertThat(PlanRules.commitment(plan(), sheet(first, last, owner)))
                .isEqualTo(fault == null ? java.util.Set.of() : java.util.Set.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "LIMITED, 2026-11-25, begun, '',",
        "LIMITED, 2026-11-26, begun, '', DAY",
        "LIMITED, 2026-05-31, begun, '', DAY",
        "LIMITED, 2026-11-25, ' ', '', WORDS",
        "SUBSTANTIAL, 2026-11-25, most of it, '', EVIDENCE",
        "COMPLETE, 2026-11-25, all of it, '', EVIDENCE",
        "COMPLETE, 2026-11-25, all of it, https://example.ma/report,",
        "COMPLETE, 2026-11-25, all of it, javascript:alert(1), EVIDENCE",
        "LIMITED, 2026-11-25, begun, ftp://example.ma, EVIDENCE",
        "WITHDRAWN, 2026-11-25, no money, '',"
    })
    void anAssessmentSaysWhyAndWhatIsDoneIsShown(
            Completion completion, LocalDate on, String words, String evidence, PlanFault fault) {
        Commitment assessed = commitment(new Assessment(Completion.LIMITED, LocalDate.of(2026, 6, 1), "begun", ""));
        assertThat(PlanRules.assessment(assessed, new Assessment(completion, on, words, evidence), TODAY))
                .isEqualTo(fault == null ? java.util.Set.of() : java.util.Set.of(fault));
    }

    @Test
    void aCommitmentStandsWhereItsLastAssessmentPutItAndIsOverdueUntilItIsCompleteOrGivenUp() {
        assertThat(commitment().completion()).isEqualTo(Completion.NOT_STARTED);
        Commitment complete = commitment(
                new Assessment(Completion.COMPLETE, TODAY, "all", "https://example.ma/a"),
                new Assessment(Completion.LIMITED, FIRST, "some", ""));
        assertThat(complete.completion()).isEqualTo(Completion.COMPLETE);
        assertThat(complete.overdue(LAST.plusDays(1))).isFalse();
        assertThat(commitment().overdue(LAST)).isFalse();
        assertThat(commitment().overdue(LAST.plusDays(1))).isTrue();
    }

    @Test
    void everyStepOfTheScaleIsCountedAndAnEmptyPlanIsNotPublished() {
        assertThat(plan(commitment()).progress())
                .hasSize(Completion.values().length)
                .containsEntry(Completion.NOT_STARTED, 1L)
                .containsEntry(Completion.COMPLETE, 0L);
        assertThat(PlanRules.publishing(plan())).containsExactly(PlanFault.EMPTY);
        assertThat(PlanRules.publishing(plan(commitment()))).isEmpty();
        assertThat(PlanRules.plan(LAST, FIRST)).containsExactly(PlanFault.DAYS);
    }
}
