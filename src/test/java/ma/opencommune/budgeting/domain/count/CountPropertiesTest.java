package ma.opencommune.budgeting.domain.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ma.opencommune.budgeting.domain.count.NaiveShares.Ratio;
import ma.opencommune.budgeting.domain.count.RandomElections.Plain;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Shares;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for every election, tried on a thousand from seeds. */
class CountPropertiesTest {

    private static final int TRIES = 1000;

    /** Where each election is counted in every way there is. */
    private static final int TRIES_OF_ALL_KINDS = 250;

    private static Stream<Plain> elections(boolean points) {
        return LongStream.range(0, TRIES).mapToObj(seed -> RandomElections.of(seed, 12, 9, points));
    }

    private static Stream<Plain> allKinds() {
        return Stream.of(true, false).flatMap(points -> elections(points).limit(TRIES_OF_ALL_KINDS));
    }

    private static CountOptions shares(Satisfaction satisfaction, Completion completion, Finish finish) {
        return CountOptions.of(Rule.EQUAL_SHARES)
                .with(satisfaction)
                .with(new Shares(completion, BigDecimal.ONE, finish, satisfaction, false));
    }

    private static List<CountOptions> everyKind() {
        List<CountOptions> kinds = new ArrayList<>();
        for (Satisfaction satisfaction : Satisfaction.values()) {
            for (Rule rule : Rule.values()) {
                kinds.add(CountOptions.of(rule).with(satisfaction));
            }
            for (Completion completion : Completion.values()) {
                kinds.add(shares(satisfaction, completion, Finish.NONE));
                kinds.add(shares(satisfaction, completion, Finish.GREEDY));
            }
        }
        return kinds;
    }

    @Test
    void noRuleSpendsMoreThanTheBudgetOrElectsWhatNobodySupports() {
        allKinds().forEach(plain -> {
            for (CountOptions options : everyKind()) {
                CountResult result = Count.run(plain.election(), options);
                assertThat(result.totalCost()).isLessThanOrEqualTo(result.budget());
                assertThat(result.projects())
                        .filteredOn(ProjectOutcome::selected)
                        .allMatch(project -> project.votes() > 0);
            }
        });
    }

    @Test
    void greedyAndEveryGreedyFinishLeaveNothingThatFits() {
        elections(false)
                .forEach(plain -> everyKind().stream()
                        .filter(options -> options.rule() == Rule.GREEDY
                                || (options.rule() == Rule.EQUAL_SHARES
                                        && options.shares().finish() == Finish.GREEDY))
                        .forEach(options -> {
                            CountResult result = Count.run(plain.election(), options);
                            BigDecimal left = result.budget().subtract(result.totalCost());
                            assertThat(result.projects())
                                    .filteredOn(project -> !project.selected() && project.votes() > 0)
                                    .allMatch(project -> project.cost().compareTo(left) > 0);
                        }));
    }

    @Test
    void theOrderOfBallotsAndProjectsIsIrrelevant() {
        allKinds().forEach(plain -> {
            Plain mixed = plain.shuffled(new Random(plain.budget()));
            for (CountOptions options : everyKind()) {
                assertThat(CountJson.digest(Count.run(mixed.election(), options)))
                        .isEqualTo(CountJson.digest(Count.run(plain.election(), options)));
            }
        });
    }

    @Test
    void doublingEveryBallotChangesNothing() {
        elections(false)
                .forEach(plain -> everyKind().stream()
                        .filter(options -> options.shares().completion() == Completion.NONE)
                        .forEach(options -> assertThat(Count.run(plain.doubled().election(), options)
                                        .selected())
                                .isEqualTo(Count.run(plain.election(), options).selected())));
    }

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void equalSharesIsWhatTheSpecificationSaysWordForWord(Satisfaction satisfaction) {
        boolean byCost = satisfaction == Satisfaction.COST;
        Stream.of(true, false).flatMap(CountPropertiesTest::elections).forEach(plain -> {
            Ratio endowment = Ratio.of(plain.budget(), plain.ballots().size());
            List<String> naive = new NaiveShares(plain, byCost, endowment).winners();
            CountResult result = Count.run(plain.election(), shares(satisfaction, Completion.NONE, Finish.NONE));
            assertThat(inOrder(result)).isEqualTo(naive);
        });
    }

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void add1UntilOverspendKeepsTheLastRunWithinTheBudget(Satisfaction satisfaction) {
        boolean byCost = satisfaction == Satisfaction.COST;
        elections(false).limit(TRIES / 4).forEach(plain -> {
            CountResult result =
                    Count.run(plain.election(), shares(satisfaction, Completion.ADD1_UNTIL_OVERSPEND, Finish.NONE));
            int voters = plain.ballots().size();
            int times = result.increments();
            Ratio kept = Ratio.of(plain.budget() + (long) times * voters, voters);
            assertThat(inOrder(result)).isEqualTo(new NaiveShares(plain, byCost, kept).winners());
            Ratio next = Ratio.of(plain.budget() + (times + 1L) * voters, voters);
            List<String> after = new NaiveShares(plain, byCost, next).winners();
            boolean all = result.projects().stream().allMatch(project -> project.selected() || project.votes() == 0);
            assertThat(all || NaiveShares.cost(plain.costs(), after) > plain.budget())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void smallStepsComeToTheSameAsRunningEachOfThem(Satisfaction satisfaction) {
        boolean byCost = satisfaction == Satisfaction.COST;
        BigDecimal step = new BigDecimal("0.05");
        Stream.of(true, false).flatMap(CountPropertiesTest::elections).limit(25).forEach(plain -> {
            Shares shares = new Shares(Completion.ADD1_UNTIL_OVERSPEND, step, Finish.NONE, Satisfaction.COST, false);
            CountResult result = Count.run(
                    plain.election(),
                    CountOptions.of(Rule.EQUAL_SHARES).with(satisfaction).with(shares));
            int voters = plain.ballots().size();
            boolean all = result.projects().stream().allMatch(project -> project.selected() || project.votes() == 0);
            for (long times = 0; times <= result.increments() + (all ? 0 : 1); times++) {
                Ratio endowment = Ratio.of(plain.budget() * 20L + times * voters, voters * 20L);
                List<String> naive = new NaiveShares(plain, byCost, endowment).winners();
                boolean over = NaiveShares.cost(plain.costs(), naive) > plain.budget();
                assertThat(over).isEqualTo(times > result.increments());
                if (times == result.increments()) {
                    assertThat(inOrder(result)).isEqualTo(naive);
                }
            }
        });
    }

    private static List<String> inOrder(CountResult result) {
        return result.projects().stream()
                .filter(ProjectOutcome::selected)
                .sorted((left, right) -> Integer.compare(left.round(), right.round()))
                .map(ProjectOutcome::id)
                .toList();
    }

    @Test
    void maximumWelfareIsTheBestOfAllSets() {
        elections(true).limit(TRIES / 2).forEach(plain -> {
            for (Satisfaction satisfaction : Satisfaction.values()) {
                CountOptions options = CountOptions.of(Rule.MAX_WELFARE).with(satisfaction);
                List<String> ids = List.copyOf(plain.costs().keySet());
                long best = IntStream.range(0, 1 << ids.size())
                        .mapToObj(mask -> IntStream.range(0, ids.size())
                                .filter(at -> (mask >> at & 1) == 1)
                                .mapToObj(ids::get)
                                .toList())
                        .filter(set -> NaiveShares.cost(plain.costs(), set) <= plain.budget())
                        .mapToLong(set -> welfare(plain, set, satisfaction))
                        .max()
                        .orElseThrow();
                List<String> found = Count.run(plain.election(), options).selected();
                assertThat(welfare(plain, found, satisfaction)).isEqualTo(best);
            }
        });
    }

    @Test
    void aCountIsStoppedByInterruptingIt() {
        for (CountOptions options : everyKind()) {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> Count.run(OwnElections.election("village.pb"), options))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("recount");
            } finally {
                Thread.interrupted();
            }
        }
    }

    private static long welfare(Plain plain, List<String> set, Satisfaction satisfaction) {
        long sum = 0;
        for (Map<String, Long> ballot : plain.ballots()) {
            for (String id : set) {
                long worth = satisfaction == Satisfaction.COST ? plain.costs().get(id) : 1;
                sum += ballot.getOrDefault(id, 0L) * worth;
            }
        }
        return sum;
    }
}
