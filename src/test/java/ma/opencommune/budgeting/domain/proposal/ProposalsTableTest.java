package ma.opencommune.budgeting.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Kind;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Problem;
import ma.opencommune.budgeting.domain.cycle.SamplePlan;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;

/** Many proposals at once: read as the export writes them, or everything wrong named together. */
class ProposalsTableTest {

    private static final CyclePlan PLAN = SamplePlan.plan();
    private static final String AREA = PLAN.areas().get(0).code();

    @Test
    void aTableIsReadAsTheExportWritesIt() {
        ProposalsTable.Reading reading = ProposalsTable.read(
                "title,text,area,gender,climate,author,language,name,mail\n\"نافورة\",\"ماء للجميع\"," + AREA
                        + ",ACCESS,WATER TREES,جمعية الحي,ar,Zineb,zineb@example.ma\n",
                PLAN);
        assertThat(reading.problems()).isEmpty();
        ProposalsTable.Line line = reading.lines().get(0);
        assertThat(line.words().title()).isEqualTo("نافورة");
        assertThat(line.words().publicName()).isEqualTo("جمعية الحي");
        assertThat(line.words().gender()).isEqualTo(GenderLevel.ACCESS);
        assertThat(line.words().climate()).contains(ClimateTag.WATER);
        assertThat(line.author().email()).isEqualTo("zineb@example.ma");
        assertThat(line.language()).isEqualTo(Language.AR);
    }

    @Test
    void theProjectsOfAnElectionAreProposalsWhosePriceComesLater() {
        String pb = "META\nkey;value\ndescription;x\ncountry;Morocco\nunit;x\ninstance;1\nnum_projects;1\nnum_votes;0\n"
                + "budget;10\nvote_type;approval\nrule;greedy\ndate_begin;2027\ndate_end;2027\nPROJECTS\n"
                + "project_id;cost;name;neighborhood\n7;5;Puits;" + AREA + "\nVOTES\nvoter_id;vote\n";
        ProposalsTable.Reading reading = ProposalsTable.read(pb, PLAN);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lines()).singleElement().satisfies(line -> {
            assertThat(line.words().title()).isEqualTo("Puits");
            assertThat(line.words().area()).isEqualTo(AREA);
        });
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        ProposalsTable.Reading reading = ProposalsTable.read(
                "title,text,area,latitude,mail\n,Du texte," + AREA + ",,\nUn titre,,nowhere,north,nobody\nUn titre,x,"
                        + AREA + ",,\n",
                PLAN);
        assertThat(reading.problems())
                .extracting(Problem::line, Problem::column, Problem::kind)
                .containsExactly(
                        tuple(2, "title", Kind.MISSING),
                        tuple(3, "text", Kind.MISSING),
                        tuple(3, "area", Kind.UNKNOWN),
                        tuple(3, "latitude", Kind.MALFORMED),
                        tuple(3, "mail", Kind.MALFORMED),
                        tuple(4, "title", Kind.TWICE));
        assertThat(ProposalsTable.read("name\nx\n", PLAN).problems())
                .extracting(Problem::column)
                .containsExactly("title", "text", "area");
        assertThat(ProposalsTable.read("", PLAN).problems()).isNotEmpty();
    }
}
