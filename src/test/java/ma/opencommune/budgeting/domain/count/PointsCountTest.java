package ma.opencommune.budgeting.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import org.junit.jupiter.api.Test;

class PointsCountTest {

    @Test
    void pointsAreTheUtilitiesOfEqualShares() {
        // purses 50; y: 40 / 10 points = 4 each point, voters pay 8 and 32; then x: voter 1 gives the 42 left,
        // voter 2 pays (60 − 42) / 2 = 9 a point, which is 18, exactly what is left
        Election election = OwnElections.election("points.pb");
        CountResult result =
                Count.run(election, CountOptions.of(Rule.EQUAL_SHARES).with(Satisfaction.CARDINALITY));
        assertThat(result.selected()).containsExactly("x", "y");
        assertThat(result.projects().get(0).round()).isEqualTo(2);
        assertThat(result.projects().get(0).effectiveVotes()).isEqualByComparingTo("6.6667");
        assertThat(result.projects().get(1).effectiveVotes()).isEqualByComparingTo("10");
    }

    @Test
    void anOrderOfPreferenceIsCountedByBordaPoints() {
        // a 3; b 2 + 3 + 2 = 7; c 1 + 2 + 3 = 6; d 1
        Election election = OwnElections.election("ranking.pb");
        assertThat(election.tally().score(0)).isEqualTo(3);
        assertThat(election.tally().score(1)).isEqualTo(7);
        assertThat(election.tally().score(2)).isEqualTo(6);
        assertThat(election.tally().score(3)).isEqualTo(1);
        CountResult greedy = Count.run(election, CountOptions.of(Rule.GREEDY));
        assertThat(greedy.selected()).containsExactly("b", "c");
        assertThat(greedy.totalCost()).isEqualByComparingTo(BigDecimal.valueOf(90));
    }
}
