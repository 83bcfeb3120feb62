package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.pb.PbWriter;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Kind;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Problem;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsFileTest {

    private final CyclePlan plan = SamplePlan.plan();

    @Test
    void aTableIsReadInAnyOrderOfItsColumnsAndACostMayComeLater() {
        List<BallotProject> read = read("""
                cost,id,name_fr,name_ar,area,incompatible
                "120 000",A1,Fontaine,نافورة,NORTH,"B2, 10"
                ,B2,,ملعب,,
                """);
        assertThat(read.get(0).cost()).hasValue(120_000);
        assertThat(read.get(0).incompatibleWith()).isEqualTo(Set.of("B2", "10"));
        assertThat(read.get(1).cost()).isEmpty();
        assertThat(read.get(1).area()).as("none named: the whole commune").isEqualTo("CITY");
        assertThat(read.get(1).name().in(Language.FR)).isEqualTo("ملعب");
    }

    @Test
    void theProjectsOfAFileOfBallotsAreReadWithTheirNeighbourhood() {
        String file =
                PbWriter.write(CycleElection.begin(plan, "Exemple", Language.FR).build());
        assertThat(read(file))
                .extracting(
                        BallotProject::id,
                        BallotProject::area,
                        project -> project.cost().getAsLong())
                .containsExactly(
                        tuple("1", "NORTH", 300_000L), tuple("10", "CITY", 200_000L), tuple("2", "CITY", 250_000L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b;Nom;10;NORTH;|id|MALFORMED",
                "A;;10;NORTH;|name|MISSING",
                "A;Nom;0;NORTH;|cost|MALFORMED",
                "A;Nom;10,5;NORTH;|cost|MALFORMED",
                "A;Nom;10;WEST;|area|UNKNOWN",
                "A;Nom;10;NORTH;77|incompatible|UNKNOWN"
            })
    void whatIsWrongIsNamedByLineAndColumn(String row, String column, Kind kind) {
        ProjectsReading reading = ProjectsFile.read("id;name;cost;area;incompatible\n" + row + "\n", plan);
        assertThat(((ProjectsReading.Refused) reading).problems())
                .extracting(Problem::line, Problem::column, Problem::kind)
                .containsExactly(tuple(2, column, kind));
    }

    @Test
    void allProblemsAreNamedAtOnceAndNothingIsTaken() {
        ProjectsReading reading = ProjectsFile.read("id,name\nA,\nA,Nom\n?,Nom\n", plan);
        assertThat(((ProjectsReading.Refused) reading).problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Kind.TWICE, Kind.MISSING, Kind.MALFORMED);
    }

    @Test
    void anythingElseIsNoTableOfProjects() {
        assertThat(ProjectsFile.read("", plan)).isInstanceOf(ProjectsReading.Refused.class);
        assertThat(ProjectsFile.read("hello", plan)).isInstanceOf(ProjectsReading.Refused.class);
        assertThat(ProjectsFile.read("id,name\n", plan)).isInstanceOf(ProjectsReading.Refused.class);
        assertThat(ProjectsFile.read("META\nkey;value\n", plan)).isInstanceOf(ProjectsReading.Refused.class);
        assertThat(ProjectsFile.read("id,name\n\"A,open\n", plan)).isInstanceOf(ProjectsReading.Refused.class);
    }

    private List<BallotProject> read(String file) {
        ProjectsReading reading = ProjectsFile.read(file, plan);
        assertThat(reading).isInstanceOf(ProjectsReading.Accepted.class);
        return ((ProjectsReading.Accepted) reading).projects();
    }
}
