package ma.opencommune.budgeting.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import ma.opencommune.budgeting.domain.count.RandomElections.Plain;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * EJR+ up to one project (Brill and Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting", 2023,
 * section on participatory budgeting), by brute force over all groups of voters.
 *
 * <p>For every losing project p and every group S of its supporters, some voter of S would have, with p, more than S's
 * share of the budget buys: under cost satisfaction more than |S| · B / n, under cardinality more than |S| · B / (n · cost).
 */
class ProportionalityTest {

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void equalSharesGivesEveryGroupItsShareUpToOneProject(Satisfaction satisfaction) {
        CountOptions options = CountOptions.of(Rule.EQUAL_SHARES).with(satisfaction);
        LongStream.range(0, 1500).forEach(seed -> {
            Plain plain = RandomElections.of(seed, 8, 8, false);
            List<String> winners = Count.run(plain.election(), options).selected();
            for (String loser : plain.costs().keySet()) {
                if (!winners.contains(loser)) {
                    assertThat(deprived(plain, Set.copyOf(winners), loser, satisfaction))
                            .as("seed %d, project %s", seed, loser)
                            .isEmpty();
                }
            }
        });
    }

    /** The first group of the project's supporters in which everyone gets too little; empty when there is none. */
    private static List<Integer> deprived(Plain plain, Set<String> winners, String loser, Satisfaction satisfaction) {
        int voters = plain.ballots().size();
        long cost = plain.costs().get(loser);
        long unit = satisfaction == Satisfaction.COST ? 1 : cost;
        for (int mask = 1; mask < 1 << voters; mask++) {
            List<Integer> group = new ArrayList<>();
            for (int voter = 0; voter < voters; voter++) {
                if ((mask >> voter & 1) == 1) {
                    group.add(voter);
                }
            }
            long share = (long) group.size() * plain.budget();
            boolean all = group.stream()
                    .allMatch(voter -> plain.ballots().get(voter).containsKey(loser)
                            && gets(plain, winners, voter, loser, satisfaction) * voters * unit <= share);
            if (all) {
                return group;
            }
        }
        return List.of();
    }

    private static long gets(Plain plain, Set<String> winners, int voter, String loser, Satisfaction satisfaction) {
        return plain.ballots().get(voter).keySet().stream()
                .filter(id -> winners.contains(id) || id.equals(loser))
                .mapToLong(
                        id -> satisfaction == Satisfaction.COST ? plain.costs().get(id) : 1)
                .sum();
    }
}
