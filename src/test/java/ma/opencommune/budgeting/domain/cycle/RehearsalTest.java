package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.model.BallotType;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;
import ma.opencommune.budgeting.domain.cycle.Rehearsal.Column;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {

    private static final Map<String, String> GREEDY = Map.of("rule", "greedy", "ageOn", "2027-01-01");

    /** Six voters want a and b, four want c: by votes alone a and b take all, by equal shares c is paid for by its four. */
    @Test
    void anotherRuleChangesWhoIsServed() {
        ElectionBuilder election = new ElectionBuilder(BallotType.APPROVAL, new BigDecimal("100"))
                .project("a", new BigDecimal("50"))
                .project("b", new BigDecimal("50"))
                .project("c", new BigDecimal("40"));
        for (int voter = 0; voter < 6; voter++) {
            election.approve("n" + voter, List.of("a", "b"));
        }
        for (int voter = 0; voter < 4; voter++) {
            election.approve("s" + voter, List.of("c"));
        }
        Rehearsal.Sheet sheet = Rehearsal.of(
                election.build(),
                ((RuleReading.Accepted) RuleSettings.read(GREEDY)).rule().count());
        assertThat(sheet.columns())
                .extracting(Column::winners)
                .containsExactly(Set.of("a", "b"), Set.of("a", "b"), Set.of("a", "c"));
        assertThat(sheet.columns()).extracting(Column::servedPercent).containsExactly(60, 60, 100);
        assertThat(sheet.columns()).extracting(Column::spentPercent).containsExactly(100, 100, 90);
        assertThat(sheet.changed()).containsExactly("b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "knapsack", "points", "ranking"})
    void aMadeUpVoteFillsTheDeclaredBallotAndIsTheSameForTheSameSeed(String ballot) {
        CyclePlan plan = SamplePlan.saying(SamplePlan.plan(), "ballot", ballot, "points", "10", "mostProjects", "2");
        Election one = SyntheticElection.of(plan, Language.FR, 100, 3);
        Election two = SyntheticElection.of(plan, Language.FR, 100, 3);
        assertThat(one.ballots()).hasSize(100);
        assertThat(Rehearsal.of(one, plan.rule().count()))
                .isEqualTo(Rehearsal.of(two, plan.rule().count()));
        assertThat(one.ballots()).allMatch(vote -> vote.size() <= 2);
    }
}
