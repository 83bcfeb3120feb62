package ma.opencommune.budgeting.domain.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Constraints;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Shares;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Ties;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Envelope;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.Misfit;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import ma.opencommune.budgeting.domain.count.model.Tie;
import ma.opencommune.budgeting.domain.count.model.TieBreak;
import org.junit.jupiter.api.Test;

/**
 * Ten voters, budget 1000, so every purse begins with 100. school 500 (voters 1-6), park 300 (1-4), well 400 (7-10),
 * lamp 100 (9, 10).
 */
class VillageCountTest {

    private static final Election VILLAGE = OwnElections.election("village.pb");
    private static final CountOptions GREEDY = CountOptions.of(Rule.GREEDY);
    private static final CountOptions SHARES = CountOptions.of(Rule.EQUAL_SHARES);

    private static CountResult run(CountOptions options) {
        return Count.run(VILLAGE, options);
    }

    private static ProjectOutcome outcome(CountResult result, String id) {
        return result.projects().stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Shares completed(Completion completion) {
        return new Shares(completion, BigDecimal.ONE, Finish.NONE, Satisfaction.COST, false);
    }

    @Test
    void greedyTakesByVotesAndSkipsWhatDoesNotFit() {
        // school (6 votes), then park before well (4 each, "park" < "well"), well no longer fits in 200, lamp does
        CountResult result = run(GREEDY);
        assertThat(result.selected()).containsExactly("lamp", "park", "school");
        assertThat(result.totalCost()).isEqualByComparingTo("900");
        assertThat(result.ties()).containsExactly(new Tie(2, List.of("park", "well"), "park", "id"));
        assertThat(outcome(result, "well").reason()).isEqualTo(Reason.OVER_BUDGET);
    }

    @Test
    void greedyWithoutSkippingEndsAtTheFirstMisfit() {
        CountResult result = run(GREEDY.with(Misfit.STOP));
        assertThat(result.selected()).containsExactly("park", "school");
        assertThat(outcome(result, "lamp").reason()).isEqualTo(Reason.NOT_REACHED);
    }

    @Test
    void greedyByVotesPerMoneyBeginsWithTheCheapest() {
        // per 1000: lamp 20, park 13.3, school 12, well 10
        CountResult result = run(GREEDY.with(Satisfaction.CARDINALITY));
        assertThat(result.projects())
                .extracting(ProjectOutcome::id, ProjectOutcome::round)
                .contains(tuple("lamp", 1), tuple("park", 2), tuple("school", 3));
    }

    @Test
    void equalSharesLetsEveryQuarterBuyItsOwn() {
        // school: 500/6 = 83.33 each, key 1/6; then park's four hold 4 · 16.67 < 300; well: 100 each, exactly all
        CountResult result = run(SHARES);
        assertThat(result.selected()).containsExactly("school", "well");
        assertThat(outcome(result, "school").effectiveVotes()).isEqualByComparingTo("6");
        assertThat(outcome(result, "park").reason()).isEqualTo(Reason.UNAFFORDABLE);
        // a share of park is 75; each of its four has 16.67 left: 4 · 16.67 / 75 = 0.8889 shares
        assertThat(outcome(result, "park").effectiveVotes()).isEqualByComparingTo("0.8889");
        assertThat(outcome(result, "lamp").effectiveVotes()).isEqualByComparingTo("0");
    }

    @Test
    void add1StopsWhereNothingMoreFits() {
        // lamp needs 50 from voters 9 and 10 after well: b = 150, exactly; then 1000 are spent
        CountResult result = run(SHARES.with(completed(Completion.ADD1)));
        assertThat(result.selected()).containsExactly("lamp", "school", "well");
        assertThat(result.increments()).isEqualTo(50);
    }

    @Test
    void add1UntilOverspendGoesOnToTheLastEndowmentThatDoesNot() {
        // park needs 4 · (b − 83.33) = 300, b = 158.33: k = 59 overspends
        CountResult result = run(SHARES.with(completed(Completion.ADD1_UNTIL_OVERSPEND)));
        assertThat(result.selected()).containsExactly("lamp", "school", "well");
        assertThat(result.increments()).isEqualTo(58);
    }

    @Test
    void theStepMayBeAFractionOfTheCurrency() {
        Shares half = new Shares(Completion.ADD1, new BigDecimal("12.5"), Finish.NONE, Satisfaction.COST, false);
        CountResult result = run(SHARES.with(half));
        assertThat(result.selected()).containsExactly("lamp", "school", "well");
        assertThat(result.increments()).isEqualTo(4);
    }

    @Test
    void theGreedyFinishSpendsWhatIsLeft() {
        Shares finish = new Shares(Completion.NONE, BigDecimal.ONE, Finish.GREEDY, Satisfaction.COST, false);
        CountResult result = run(SHARES.with(finish));
        assertThat(result.selected()).containsExactly("lamp", "school", "well");
        assertThat(outcome(result, "lamp").reason()).isEqualTo(Reason.SELECTED_BY_FINISH);
    }

    @Test
    void phragmenSpreadsLoadsAndStopsWhereTheLightestWouldOverspend() {
        // lamp 50, park 75, then well (400 + 100) / 4 = 125 before school (500 + 300) / 6 = 133.3, which overspends
        CountResult result = run(CountOptions.of(Rule.PHRAGMEN));
        assertThat(result.selected()).containsExactly("lamp", "park", "well");
        assertThat(outcome(result, "school").reason()).isEqualTo(Reason.OVER_BUDGET);
    }

    @Test
    void maximumWelfareFindsTheBestSetAndOfEqualOnesTheCheapest() {
        // cost: school 3000 + well 1600 + lamp 200; votes: 12 for 1000, and 12 for 900 with park instead of well
        assertThat(run(CountOptions.of(Rule.MAX_WELFARE)).selected()).containsExactly("lamp", "school", "well");
        assertThat(run(CountOptions.of(Rule.MAX_WELFARE).with(Satisfaction.CARDINALITY))
                        .selected())
                .containsExactly("lamp", "park", "school");
    }

    @Test
    void theComparisonStepKeepsGreedyOnlyWhenStrictlyMoreVotersPreferIt() {
        // greedy has park and lamp instead of well: better for 1-4, worse for 7-10 (9 and 10 lose 400, gain 100)
        Shares compared = new Shares(Completion.NONE, BigDecimal.ONE, Finish.NONE, Satisfaction.COST, true);
        CountResult result = run(SHARES.with(compared));
        assertThat(result.selected()).containsExactly("school", "well");
        assertThat(result.comparison().preferShares()).isEqualTo(4);
        assertThat(result.comparison().preferGreedy()).isEqualTo(4);
    }

    @Test
    void aProjectBelowTheMinimumOfVotesCannotWin() {
        CountResult result = run(GREEDY.with(new Constraints(3, List.of(), List.of())));
        assertThat(result.selected()).containsExactly("park", "school");
        assertThat(outcome(result, "lamp").reason()).isEqualTo(Reason.BELOW_MINIMUM);
    }

    @Test
    void ofIncompatibleProjectsOnlyOneWinsUnderEveryRule() {
        Constraints either = new Constraints(0, List.of(Set.of("school", "lamp", "well")), List.of());
        for (Rule rule : Rule.values()) {
            CountResult result = run(CountOptions.of(rule).with(either));
            assertThat(result.selected()).filteredOn(id -> !id.equals("park")).hasSize(1);
        }
        assertThat(run(CountOptions.of(Rule.MAX_WELFARE).with(either)).selected())
                .containsExactly("park", "school");
        assertThat(outcome(run(SHARES.with(either)), "well").reason()).isEqualTo(Reason.INCOMPATIBLE);
    }

    @Test
    void anEnvelopeIsAnUpperBoundUnderEveryRule() {
        Envelope centre = new Envelope("centre", new BigDecimal("450"), Set.of("school", "lamp", "well"));
        Constraints bound = new Constraints(0, List.of(), List.of(centre));
        for (Rule rule : Rule.values()) {
            CountResult result = run(CountOptions.of(rule).with(bound));
            assertThat(result.selected()).doesNotContain("school").isNotEmpty();
            assertThat(outcome(result, "school").reason()).isEqualTo(Reason.ENVELOPE);
        }
        // welfare: well 1600 and park 1200 = 2800 within 450 + 300
        assertThat(run(CountOptions.of(Rule.MAX_WELFARE).with(bound)).selected())
                .containsExactly("park", "well");
    }

    @Test
    void declaredTiesGoByCostThenVotesThenLot() {
        CountResult result = run(GREEDY.with(new Ties(TieBreak.DECLARED, List.of("well", "park"))));
        assertThat(result.ties()).containsExactly(new Tie(2, List.of("park", "well"), "park", "cost"));
    }

    @Test
    void theDigestDoesNotDependOnTheClock() {
        assertThat(CountJson.digest(run(SHARES)))
                .isEqualTo(CountJson.digest(run(SHARES)))
                .isNotEqualTo(CountJson.digest(run(GREEDY)))
                .hasSize(64);
        assertThat(CountJson.text(run(SHARES), Duration.ofNanos(1_234_567)))
                .startsWith("{\"rule\":\"equal-shares\",\"options\":{")
                .contains("\"selected\":[\"school\",\"well\"],\"totalCost\":900,\"budget\":1000,\"increments\":0")
                .contains("{\"id\":\"lamp\",\"cost\":100,\"votes\":2,\"selected\":false,\"round\":null,"
                        + "\"effectiveVotes\":0,\"reason\":\"unaffordable\"}")
                .contains("\"durationMillis\":1.235");
    }
}
