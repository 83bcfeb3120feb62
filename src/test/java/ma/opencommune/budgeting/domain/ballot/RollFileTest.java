package ma.opencommune.budgeting.domain.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.domain.ballot.RollReading.Kind;
import ma.opencommune.budgeting.domain.ballot.RollReading.Problem;
import org.junit.jupiter.api.Test;

class RollFileTest {

    private static final Set<String> AREAS = Set.of("north", "south");

    @Test
    void aListIsReadWhateverTheWayOfWritingIdsAndDates() {
        RollReading reading = RollFile.read(
                "\uFEFFnational_id;birth_date;area;sex;mail;phone\r\nla 012-345;31/03/1985;north;f;a@example.org;06 12-34.56 78\r\nLB7;1990-02-28;south;;\r\n",
                AREAS);
        assertThat(((RollReading.Accepted) reading).lines())
                .containsExactly(
                        new RollLine(
                                "LA12345",
                                LocalDate.of(1985, 3, 31),
                                "north",
                                Sex.F,
                                Optional.of("a@example.org"),
                                Optional.of("+212612345678")),
                        new RollLine(
                                "LB7",
                                LocalDate.of(1990, 2, 28),
                                "south",
                                Sex.UNKNOWN,
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void everythingWrongIsNamedAtOnceWithoutRepeatingIt() {
        RollReading reading = RollFile.read(
                "national_id,birth_date,area,sex,mail,phone\nLA1,31/02/1985,west,x,nowhere,0522\nLA2,1980-01-01,north,,\nla 2,1980-01-01,north,,\n?,1980-01-01,north,,\n",
                AREAS);
        assertThat(((RollReading.Refused) reading).problems())
                .extracting(Problem::line, Problem::column, Problem::kind)
                .containsExactly(
                        tuple(2, "birth_date", Kind.BIRTH_DATE),
                        tuple(2, "area", Kind.AREA),
                        tuple(2, "sex", Kind.SEX),
                        tuple(2, "phone", Kind.PHONE),
                        tuple(2, "mail", Kind.MAIL),
                        tuple(4, "national_id", Kind.TWICE),
                        tuple(5, "national_id", Kind.NATIONAL_ID));
    }

    @Test
    void aLineThatWaitsForASecondOfficerIsReadAsItWasWritten() {
        RollLine line = new RollLine(
                "LA1", LocalDate.of(1985, 3, 31), "north", Sex.F, Optional.empty(), Optional.of("+212612345678"));
        assertThat(RollLine.read(line.text())).isEqualTo(line);
    }

    @Test
    void aTableWithoutItsColumnsOrVotersIsRefused() {
        assertThat(((RollReading.Refused) RollFile.read("id,area\n1,north\n", AREAS)).problems())
                .extracting(Problem::kind)
                .containsOnly(Kind.MISSING_COLUMN);
        assertThat(((RollReading.Refused) RollFile.read("national_id,birth_date,area\n", AREAS)).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.EMPTY);
        assertThat(RollFile.read("", AREAS)).isInstanceOf(RollReading.Refused.class);
    }
}
