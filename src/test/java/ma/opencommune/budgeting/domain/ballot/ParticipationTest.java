package ma.opencommune.budgeting.domain.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
}
