package ma.opencommune.budgeting.domain.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.model.BallotType;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

    private static List<String> hidden(int... entitledAndVoted) {
        List<Participation.Row> rows = new ArrayList<>();
        for (int at = 0; at < entitledAndVoted.length; at += 2) {
            rows.add(new Participation.Row(
                    "r" + at / 2, OptionalInt.of(entitledAndVoted[at]), OptionalInt.of(entitledAndVoted[at + 1])));
        }
        return new Participation("area", List.copyOf(rows))
                .published().rows().stream()
                        .filter(row -> row.voted().isEmpty())
                        .map(Participation.Row::value)
                        .toList();
    }

    private static Participation.Row row(String value, int entitled, int voted) {
        return new Participation.Row(value, OptionalInt.of(entitled), OptionalInt.of(voted));
    }

    @Test
    void largeNumbersAndNothingAreShown() {
        assertThat(hidden(100, 50, 20, 0, 10, 5)).isEmpty();
    }

    @Test
    void fewWhoVotedAndFewWhoDidNotAreHiddenTogetherWithAnother() {
        assertThat(hidden(100, 50, 20, 4, 30, 10)).containsExactly("r1", "r2");
        assertThat(hidden(100, 50, 20, 17, 30, 10)).containsExactly("r1", "r2");
        assertThat(hidden(3, 0, 100, 50)).containsExactly("r0", "r1");
        assertThat(hidden(20, 2, 20, 3, 100, 50)).containsExactly("r0", "r1");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-03-01,FROM_18",
        "2009-03-02,UNDER_18",
        "2002-03-01,FROM_25",
        "1962-03-02,FROM_55",
        "1962-03-01,FROM_65",
        "1920-01-01,FROM_65"
    })
    void anAgeIsFrozenAtADay(LocalDate born, AgeBand band) {
        assertThat(AgeBand.of(born, LocalDate.of(2027, 3, 1))).isEqualTo(band);
    }

    @Test
    void whatAnotherTableHidesIsHiddenHereToo() {
        Participation byArea = new Participation(
                "satisfied",
                List.of(row("north", 40, 20), row("south", 60, 30), row("west", 80, 50), row("east", 90, 60)));
        assertThat(byArea.published(Set.of("north", "west")).hidden()).containsExactlyInAnyOrder("north", "west");
        assertThat(byArea.published(Set.of("west")).hidden())
                .as("one alone could be told from the total")
                .containsExactlyInAnyOrder("west", "north");
    }

    @Test
    void everyBallotIsCountedByHowManyOfItsProjectsWonAndByArea() {
        List<BoxBallot> box = List.of(
                new BoxBallot(Choices.of(List.of("a", "b")), "north"),
                new BoxBallot(Choices.of(List.of("c")), "north"),
                new BoxBallot(Choices.EMPTY, "south"));
        Participation winners = Winners.byArea(box, List.of("a", "b"));
        assertThat(winners.rows()).containsExactly(row("north", 2, 1), row("south", 1, 0));
        ElectionBuilder election = new ElectionBuilder(BallotType.APPROVAL, new BigDecimal("10"));
        for (String project : List.of("a", "b", "c")) {
            election.project(project, BigDecimal.ONE);
        }
        election.approve("1", List.of("a", "b")).approve("2", List.of("c")).approve("3", List.of());
        assertThat(Winners.spread(election.build(), List.of("a", "b"))).containsExactly(2, 0, 1, 0);
    }
}
