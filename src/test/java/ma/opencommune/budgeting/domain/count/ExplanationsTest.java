package ma.opencommune.budgeting.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import ma.opencommune.budgeting.domain.count.RandomElections.Plain;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Payment;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Spent;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {

    private static ProjectExplanation of(Election election, CountOptions options, String id) {
        return Explanations.of(election, Count.run(election, options)).stream()
                .filter(explanation -> explanation.outcome().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWinnerOfEqualSharesSaysWhoPaid() {
        ProjectExplanation school =
                of(OwnElections.election("village.pb"), CountOptions.of(Rule.EQUAL_SHARES), "school");
        assertThat(school.payment()).isEqualTo(new Payment(new BigDecimal("83.3333"), 6, 0, 0));
        assertThat(school.loss()).isNull();
    }

    @Test
    void aLoserOfEqualSharesSaysWhereItsMoneyWentAndWhatItNeeded() {
        // before school: park at 4 votes has key 1/4 against 1/6, so 3 more voters win the first round (1/7);
        // after it, its four hold 66.67 and 300 costs need 233.33, which also is 3 more full purses.
        // at the end it would win at a cost of 66.67, rounded down
        ProjectExplanation park = of(OwnElections.election("village.pb"), CountOptions.of(Rule.EQUAL_SHARES), "park");
        Loss loss = park.loss();
        assertThat(loss.round()).isEqualTo(1);
        assertThat(loss.moneyLeft()).isEqualByComparingTo("67");
        assertThat(loss.spentOn()).containsExactly(new Spent("school", new BigDecimal("333")));
        assertThat(loss.needed()).isEqualTo(3);
        assertThat(loss.neededRound()).isEqualTo(1);
        assertThat(loss.winningCost()).isEqualByComparingTo("66");
    }

    @Test
    void aLoserOfGreedySaysHowManyVotesItLacked() {
        // well lost to park by tie: one vote more; or a cost of 200, what was left when its turn came
        Loss loss = of(OwnElections.election("village.pb"), CountOptions.of(Rule.GREEDY), "well")
                .loss();
        assertThat(loss.needed()).isEqualTo(1);
        assertThat(loss.neededRound()).isEqualTo(2);
        assertThat(loss.winningCost()).isEqualByComparingTo("200");
        assertThat(loss.winningRound()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"GREEDY", "EQUAL_SHARES", "PHRAGMEN"})
    void whatAnExplanationPromisesIsTrue(Rule rule) {
        for (Satisfaction satisfaction : Satisfaction.values()) {
            CountOptions options = CountOptions.of(rule).with(satisfaction);
            LongStream.range(0, 600).forEach(seed -> {
                Plain plain = RandomElections.of(seed, 10, 7, false);
                CountResult result = Count.run(plain.election(), options);
                for (ProjectExplanation explanation : Explanations.of(plain.election(), result)) {
                    Loss loss = explanation.loss();
                    if (loss != null && explanation.outcome().votes() > 0) {
                        check(plain, options, explanation.outcome().id(), loss);
                    }
                }
            });
        }
    }

    private static void check(Plain plain, CountOptions options, String id, Loss loss) {
        int cost = loss.winningCost() == null ? 0 : loss.winningCost().intValueExact();
        if (cost > 0) {
            assertThat(wins(dearer(plain, id, cost), options, id))
                    .as("%s %s %s", plain, id, loss)
                    .isTrue();
        }
        CountResult above = Count.run(dearer(plain, id, cost + 2), options);
        assertThat(above.selected().contains(id) && above.ties().isEmpty())
                .as("%s %s %s", plain, id, loss)
                .isFalse();
        if (loss.needed() != null) {
            int needed = loss.needed().intValue();
            assertThat(wins(supported(plain, options, id, needed), options, id))
                    .as("%s %s %s", plain, id, loss)
                    .isTrue();
            CountResult fewer = Count.run(supported(plain, options, id, needed - 1), options);
            // with more voters and equal purses there is more money in all than the explanation reckons with
            long room = plain.budget()
                    - NaiveShares.cost(
                            plain.costs(), Count.run(plain.election(), options).selected());
            boolean moreRoom =
                    options.rule() == Rule.EQUAL_SHARES && room < plain.costs().get(id);
            assertThat(moreRoom
                            || !fewer.selected().contains(id)
                            || !fewer.ties().isEmpty())
                    .as("%s %s %s %s", plain, id, loss, options.satisfaction())
                    .isTrue();
        }
    }

    private static boolean wins(Election election, CountOptions options, String id) {
        return Count.run(election, options).selected().contains(id);
    }

    private static Election dearer(Plain plain, String id, int cost) {
        Map<String, Integer> costs = new LinkedHashMap<>(plain.costs());
        costs.put(id, cost);
        return new Plain(false, plain.budget(), costs, plain.ballots()).election();
    }

    /** Further ballots for this project alone; the purse stays what it was, so all amounts are scaled with the voters. */
    private static Election supported(Plain plain, CountOptions options, String id, int more) {
        List<Map<String, Long>> ballots = new ArrayList<>(plain.ballots());
        for (int at = 0; at < more; at++) {
            ballots.add(Map.of(id, 1L));
        }
        if (options.rule() != Rule.EQUAL_SHARES) {
            return new Plain(false, plain.budget(), plain.costs(), ballots).election();
        }
        int voters = plain.ballots().size();
        Map<String, Integer> costs = new LinkedHashMap<>();
        plain.costs().forEach((name, cost) -> costs.put(name, cost * voters));
        return new Plain(false, plain.budget() * (voters + more), costs, ballots).election();
    }
}
