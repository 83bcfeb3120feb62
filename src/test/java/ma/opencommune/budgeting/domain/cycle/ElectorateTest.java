package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectorateTest {

    @ParameterizedTest
    @CsvSource({
        "2011-05-01, 2027-05-01, true",
        "2011-05-02, 2027-05-01, false",
        "2008-02-29, 2024-02-28, false",
        "2008-02-29, 2024-02-29, true",
        "2012-02-29, 2028-02-28, false",
        "2011-02-28, 2027-02-28, true",
        "1930-01-01, 2027-05-01, true"
    })
    void sixteenYearsAreCompletedOnTheDay(LocalDate born, LocalDate on, boolean admitted) {
        Electorate electorate = new Electorate(16, on, Set.of(), VotingScope.EVERYWHERE);
        assertThat(electorate.admits(born, "N")).isEqualTo(admitted);
    }

    @Test
    void someoneBornOnTheTwentyNinthOfFebruaryCompletesAYearOnTheFirstOfMarch() {
        LocalDate born = LocalDate.of(2008, 2, 29);
        assertThat(new Electorate(17, LocalDate.of(2025, 2, 28), Set.of(), VotingScope.EVERYWHERE).admits(born, ""))
                .isFalse();
        assertThat(new Electorate(17, LocalDate.of(2025, 3, 1), Set.of(), VotingScope.EVERYWHERE).admits(born, ""))
                .isTrue();
    }

    @Test
    void onlyResidentsOfTheDeclaredAreasVote() {
        LocalDate day = LocalDate.of(2027, 5, 1);
        Electorate electorate = new Electorate(16, day, Set.of("NORTH"), VotingScope.EVERYWHERE);
        assertThat(electorate.admits(day.minusYears(40), "NORTH")).isTrue();
        assertThat(electorate.admits(day.minusYears(40), "SOUTH")).isFalse();
    }

    @Test
    void ownAreaMeansTheAreaAndTheWholeCommune() {
        CyclePlan plan = SamplePlan.plan();
        Electorate own = new Electorate(16, LocalDate.EPOCH, Set.of(), VotingScope.OWN_AREA);
        assertThat(own.offers("NORTH", plan.project("1").orElseThrow(), plan)).isTrue();
        assertThat(own.offers("SOUTH", plan.project("1").orElseThrow(), plan)).isFalse();
        assertThat(own.offers("SOUTH", plan.project("2").orElseThrow(), plan)).isTrue();
    }
}
