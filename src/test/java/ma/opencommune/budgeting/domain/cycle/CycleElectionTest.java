package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.OptionsReader;
import ma.opencommune.budgeting.domain.count.OptionsReading;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.budgeting.domain.count.pb.PbWriter;
import ma.opencommune.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleElectionTest {

    private final CyclePlan plan = Freezing.complete(SamplePlan.plan(), List.of("1", "10", "2"));

    @ParameterizedTest
    @ValueSource(strings = {"approval", "knapsack", "points", "ranking"})
    void theFileIsReadAgainWithoutAProblemOrANote(String ballot) {
        CyclePlan other = SamplePlan.saying(plan, "points", "10", "ballot", ballot);
        Election empty = CycleElection.begin(other, "Exemple", Language.AR).build();
        PbReading.Accepted read = (PbReading.Accepted) PbReader.read(PbWriter.write(empty));
        assertThat(read.notes()).isEmpty();
        assertThat(read.election().type())
                .isEqualTo(other.rule().ballot().kind().type());
        assertThat(read.election().projects()).isEqualTo(empty.projects());
    }

    @Test
    void theRecountWithThePublishedOptionsKeepsEnvelopesAndIncompatibleProjects() {
        ElectionBuilder election = CycleElection.begin(plan, "Exemple", Language.FR);
        for (int voter = 0; voter < 10; voter++) {
            election.approve("v" + voter, List.of("1", "2", "10"));
        }
        Election read = ((PbReading.Accepted) PbReader.read(PbWriter.write(election.build()))).election();
        Map<String, String> said = new HashMap<>(RuleSettings.count(plan.rule().count()));
        said.values().removeIf(String::isEmpty);
        OptionsReading.Accepted options = (OptionsReading.Accepted) OptionsReader.read(said);
        assertThat(Count.run(read, options.declaration().forElection(read)).selected())
                .as("all three fit the budget; 10 and 2 exclude each other, and 10 is cheaper")
                .containsExactly("1", "10");
    }
}
