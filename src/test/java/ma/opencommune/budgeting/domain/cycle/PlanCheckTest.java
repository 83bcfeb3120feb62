package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private final CyclePlan plan = SamplePlan.plan();
    private final LocalDate ballot =
            plan.calendar().phase(PhaseKind.BALLOT).orElseThrow().first();

    @Test
    void aCompletePlanCanBePublishedUntilTheDayBeforeTheBallot() {
        assertThat(PlanCheck.faults(plan, ballot.minusDays(1))).isEmpty();
        assertThat(PlanCheck.faults(plan, ballot)).containsExactly(PlanFault.TOO_LATE);
    }

    @Test
    void withoutMoneyAProjectOrAnAreaNothingIsPublished() {
        Cycle poor = plan.cycle().in(CycleState.DRAFT).saying(plan.cycle().title(), BudgetLine.NONE);
        CyclePlan bare =
                new CyclePlan(poor, plan.calendar(), List.of(), List.of(), List.of(), plan.rule(), Optional.empty());
        assertThat(PlanCheck.faults(bare, SamplePlan.BEFORE))
                .containsExactly(PlanFault.NOT_PUBLIC, PlanFault.NO_LINE, PlanFault.NO_AREA, PlanFault.NO_PROJECT);
    }

    @Test
    void envelopesOfAreasCannotBeMoreThanTheLine() {
        Cycle less = plan.cycle().saying(plan.cycle().title(), new BudgetLine("40", 999_999));
        assertThat(faults(SamplePlan.with(plan, less))).containsExactly(PlanFault.ENVELOPES_EXCEED);
    }

    @Test
    void aProjectNeedsAPriceWithinItsEnvelope() {
        assertThat(faults(project("1", 400_001, "NORTH", Set.of()))).containsExactly(PlanFault.UNAFFORDABLE);
        assertThat(faults(project("1", 400_000, "NORTH", Set.of()))).isEmpty();
        BallotProject open = new BallotProject(
                "1", SamplePlan.name("م", "P"), Optional.empty(), OptionalLong.empty(), "NORTH", "", Set.of());
        assertThat(faults(SamplePlan.with(plan, List.of(open)))).containsExactly(PlanFault.NO_PRICE);
    }

    @Test
    void namesMustExist() {
        assertThat(faults(project("1", 10, "WEST", Set.of()))).containsExactly(PlanFault.UNKNOWN_NAME);
        assertThat(faults(project("1", 10, "NORTH", Set.of("9")))).containsExactly(PlanFault.UNKNOWN_NAME);
        assertThat(faults(SamplePlan.saying(plan, "areas", "WEST"))).containsExactly(PlanFault.UNKNOWN_AREA);
        assertThat(faults(SamplePlan.saying(plan, "lot", "1,99"))).containsExactly(PlanFault.UNKNOWN_LOT);
    }

    @Test
    void theExactSearchTakesTwoHundredProjects() {
        List<BallotProject> many = IntStream.rangeClosed(1, 201)
                .mapToObj(at -> SamplePlan.project(String.valueOf(at), 10, "CITY", Set.of()))
                .toList();
        CyclePlan full = SamplePlan.with(plan, many);
        assertThat(faults(full)).isEmpty();
        assertThat(faults(SamplePlan.saying(full, "rule", "max-welfare"))).containsExactly(PlanFault.TOO_MANY_PROJECTS);
    }

    private CyclePlan project(String id, long cost, String area, Set<String> others) {
        return SamplePlan.with(plan, List.of(SamplePlan.project(id, cost, area, others)));
    }

    private static Set<PlanFault> faults(CyclePlan plan) {
        return PlanCheck.faults(plan, SamplePlan.BEFORE);
    }
}
