package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import ma.opencommune.budgeting.domain.count.OptionsReader;
import ma.opencommune.budgeting.domain.count.OptionsReading;
import ma.opencommune.budgeting.domain.count.OptionsReading.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSettingsTest {

    private static final Map<String, String> LEAST = Map.of("rule", "greedy", "ageOn", "2027-05-01");

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(CycleTemplate template) {
        DeclaredRule rule = template.rule(template.calendar(LocalDate.of(2027, 1, 1)));
        assertThat(RuleSettings.read(rule.settings())).isEqualTo(new RuleReading.Accepted(rule));
    }

    @Test
    void everyOptionOfTheCountIsReadAgain() {
        Map<String, String> all = new HashMap<>(LEAST);
        all.putAll(Map.of(
                "rule", "equal-shares",
                "satisfaction", "cardinality",
                "completion", "integral",
                "step", "2.5",
                "finish", "greedy",
                "finishSatisfaction", "cost",
                "comparison", "greedy",
                "misfit", "stop",
                "ties", "id",
                "minimumVotes", "12"));
        all.putAll(Map.of("lot", "b,a", "incompatible", "a,b;c,d", "envelopes", "file", "areas", "N,S"));
        all.putAll(Map.of("ballot", "points", "points", "10", "mostPoints", "4", "change", "yes", "scope", "own-area"));
        DeclaredRule rule = ((RuleReading.Accepted) RuleSettings.read(all)).rule();
        assertThat(rule.settings()).containsAllEntriesOf(all);
        assertThat(rule.settings().keySet())
                .as("all names, of the count and of our own")
                .containsAll(OptionsReader.NAMES)
                .containsAll(RuleSettings.OWN);
        assertThat(rule.electorate().areas()).isEqualTo(Set.of("N", "S"));
    }

    @Test
    void theRecountReadsTheOptionsOfTheDeclarationAsTheyArePublished() {
        DeclaredRule rule = SamplePlan.plan().rule();
        Map<String, String> said = new HashMap<>(RuleSettings.count(rule.count()));
        said.values().removeIf(String::isEmpty);
        assertThat(OptionsReader.read(said)).isEqualTo(new OptionsReading.Accepted(rule.count()));
    }

    @ParameterizedTest
    @CsvSource({
        "rule, lottery",
        "ballot, shouting",
        "age, -1",
        "age, 200",
        "ageOn, 01/05/2027",
        "mostProjects, many",
        "scope, moon",
        "colour, red"
    })
    void whatIsWrongIsNamed(String name, String value) {
        Map<String, String> all = new HashMap<>(LEAST);
        all.put(name, value);
        assertThat(((RuleReading.Refused) RuleSettings.read(all)).problems())
                .extracting(Problem::option)
                .containsExactly(name);
    }

    @Test
    void pointsNeedANumberOfThem() {
        Map<String, String> all = new HashMap<>(LEAST);
        all.put("ballot", "points");
        assertThat(RuleSettings.read(all)).isInstanceOf(RuleReading.Refused.class);
    }
}
