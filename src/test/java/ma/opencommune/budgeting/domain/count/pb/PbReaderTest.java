package ma.opencommune.budgeting.domain.count.pb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.budgeting.domain.count.OwnElections;
import ma.opencommune.budgeting.domain.count.model.Election;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PbReaderTest {

    private static final String VILLAGE = new String(OwnElections.bytes("village.pb"), StandardCharsets.UTF_8);

    private static Election accepted(String text) {
        PbReading reading = PbReader.read(text);
        assertThat(reading).isInstanceOf(PbReading.Accepted.class);
        return ((PbReading.Accepted) reading).election();
    }

    private static List<PbProblem> problems(String text) {
        PbReading reading = PbReader.read(text);
        assertThat(reading).isInstanceOf(PbReading.Refused.class);
        return ((PbReading.Refused) reading).problems();
    }

    @Test
    void oddFilesOfTheWildAreReadAsWhatTheyMean() {
        String odd = "\uFEFF"
                + VILLAGE.replace("budget;1000", "budget;1000,50")
                        .replace("lamp;100;2;Street lamps", "lamp;999999999;2;\"Lamps; \"\"bright\"\" ones\"")
                        .replace("voter_id;vote;sex", "voter_id;vote;sex;shoe_size")
                        .replace("1;school,park;F", "1;;F;38")
                        .replace("\n", "\r\n");
        Election election = accepted(odd + "\r\n;;\r\n");
        assertThat(election.budget()).isEqualByComparingTo("1000.5");
        assertThat(election.projects().get(3).withdrawn()).isTrue();
        assertThat(election.projects().get(3).attribute("name")).isEqualTo("Lamps; \"bright\" ones");
        assertThat(election.ballots()).hasSize(10);
        assertThat(election.ballots().get(0).size()).isZero();
        assertThat(election.ballots().get(0).columns()).containsExactly("F", "38");
        assertThat(election.tally().voters()).isEqualTo(10);
    }

    @Test
    void aWrongCountInMetaIsNotedOnly() {
        PbReading reading = PbReader.read(VILLAGE.replace("num_votes;10", "num_votes;11"));
        assertThat(((PbReading.Accepted) reading).notes())
                .containsExactly(new PbProblem("META", 8, 11, "num_votes", "11", "10, the number counted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget;1000|budget;a lot|META|9|8|budget",
                "budget;1000|budget;-5|META|9|8|budget",
                "vote_type;approval|vote_type;yes-no|META|10|11|vote_type",
                "rule;unknown|rule;lottery|META|11|6|rule",
                "date_end;15.03.2026|date_end;31.02.2026|META|13|10|date_end",
                "country;Morocco\\n||META|2|1|country",
                "park;300;4|park;0;4|PROJECTS|17|6|cost",
                "park;300;4|park;3OO;4|PROJECTS|17|6|cost",
                "park;300;4|school;300;4|PROJECTS|17|1|project_id",
                "park;300;4;A park|park;300;4;A park;big|PROJECTS|17|19|''",
                "project_id;cost|project;cost|PROJECTS|15|1|project_id",
                "7;well;F|7;pool;F|VOTES|28|3|vote",
                "7;well;F|7;well,well;F|VOTES|28|3|vote",
                "7;well;F|6;well;F|VOTES|28|1|voter_id",
                "7;well;F|;well;F|VOTES|28|1|voter_id",
                "PROJECTS\\n|PROJECTZ\\n|FILE|32|1|''",
            })
    void everyWrongFieldIsNamedWithItsPlace(
            String right, String wrong, String section, int line, int column, String field) {
        String made = VILLAGE.replace(right.replace("\\n", "\n"), wrong == null ? "" : wrong.replace("\\n", "\n"));
        assertThat(problems(made)).anySatisfy(problem -> {
            assertThat(problem.section()).isEqualTo(section);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.expected()).isNotBlank();
        });
    }

    @Test
    void allProblemsAreNamedAtOnceAndNoMoreThanAHundred() {
        assertThat(problems(VILLAGE.replace("budget;1000", "budget;x")
                        .replace("park;300", "park;y")
                        .replace("9;well,lamp;F", "9;well,tree,lamp,bush;F")))
                .extracting(PbProblem::section, PbProblem::found)
                .containsExactly(
                        tuple("META", "x"), tuple("PROJECTS", "y"), tuple("VOTES", "tree"), tuple("VOTES", "bush"));
        StringBuilder many = new StringBuilder(VILLAGE);
        for (int voter = 100; voter < 400; voter++) {
            many.append(voter).append(";nowhere;F\n");
        }
        assertThat(problems(many.toString())).hasSize(PbReader.MOST_PROBLEMS);
    }

    @ParameterizedTest
    @CsvSource({
        "'1;x,y;8,2','1;x,y;8'",
        "'1;x,y;8,2','1;x,y;8,-2'",
        "'1;x,y;8,2','1;x,y;9,2'",
        "'vote;points','vote;comments'"
    })
    void pointsMustBeGivenForEachProjectAndWithinTheSum(String right, String wrong) {
        String points = new String(OwnElections.bytes("points.pb"), StandardCharsets.UTF_8);
        assertThat(problems(points.replace(right, wrong)))
                .isNotEmpty()
                .allMatch(problem -> problem.field().equals("points"));
    }

    @ParameterizedTest
    @CsvSource({"''", "hello", "META", "'META\nkey;value\n'", "'\"'", "';;;'", "'VOTES\nvoter_id;vote\n1;a\n'"})
    void whatIsNoElectionIsRefusedWithoutFailing(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreNamed() {
        byte[] latin = VILLAGE.replace("A well", "Un puits créé").getBytes(StandardCharsets.ISO_8859_1);
        PbReading reading = PbReader.read(latin);
        assertThat(((PbReading.Refused) reading).problems())
                .first()
                .extracting(PbProblem::line, PbProblem::column)
                .containsExactly(18, 23);
    }

    @Test
    void whatIsWrittenReadsBackAsTheSame() {
        for (String name : List.of("village.pb", "points.pb", "ranking.pb")) {
            Election election = OwnElections.election(name);
            String written = PbWriter.write(election);
            assertThat(PbWriter.write(accepted(written))).isEqualTo(written);
            assertThat(accepted(written).projects()).isEqualTo(election.projects());
            assertThat(accepted(written).meta()).isEqualTo(election.meta());
        }
        assertThat(PbWriter.write(OwnElections.election("village.pb"))).isEqualTo(VILLAGE);
    }

    @Test
    void aFileBeyondTheLimitsIsNamedAndNotReadOn() {
        StringBuilder keys = new StringBuilder("META\nkey;value\n");
        StringBuilder projects = new StringBuilder(VILLAGE.substring(0, VILLAGE.indexOf("VOTES")));
        for (int at = 0; at < 3_000; at++) {
            keys.append("k").append(at).append(";1\n");
            projects.append("p").append(at).append(";1\n");
        }
        assertThat(problems(keys.toString())).extracting(PbProblem::expected).contains("at most 1000 keys");
        assertThat(problems(projects.toString()))
                .extracting(PbProblem::expected)
                .contains("at most 2000 projects");
        String columns = ";x".repeat(300);
        assertThat(problems(VILLAGE.replace("voter_id;vote;sex", "voter_id;vote;sex" + columns)))
                .extracting(PbProblem::expected)
                .contains("at most 200 columns");
        assertThat(problems(VILLAGE + ";".repeat(20_000) + "x"))
                .extracting(PbProblem::section)
                .contains("VOTES");
    }

    @Test
    void anyTruncationOrGarbageIsAnsweredWithoutFailing() {
        List<PbReading> readings = new ArrayList<>();
        for (int end = 0; end < VILLAGE.length(); end++) {
            readings.add(PbReader.read(VILLAGE.substring(0, end)));
            readings.add(PbReader.read(VILLAGE.substring(end)));
            readings.add(PbReader.read(VILLAGE.substring(0, end) + ";\"" + VILLAGE.substring(end)));
        }
        assertThat(readings).doesNotContainNull();
    }
}
