package ma.opencommune.budgeting.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Shares;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reference outcomes of real elections, exactly; nothing to do where they are not at hand. */
class ExpectedOutcomesTest {

    private static final Map<String, Completion> COMPLETIONS =
            Map.of("none", Completion.NONE, "add1", Completion.ADD1, "add1ne", Completion.ADD1_UNTIL_OVERSPEND);

    @TestFactory
    Stream<DynamicTest> everyReferenceOutcomeHoldsExactly() {
        return RealElections.files("expected", ".json").stream().flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(Path file) {
        Map<String, Map<String, Object>> outcomes = JsonPath.from(file.toFile()).getMap("$");
        String election = file.getFileName().toString().replace(".json", "");
        return outcomes.entrySet().stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        election + " " + outcome.getKey(),
                        () -> holds(election, outcome.getKey(), outcome.getValue())));
    }

    private void holds(String election, String key, Map<String, Object> expected) {
        CountResult result = Count.run(RealElections.election(election), options(key));
        assertThat(result.selected()).isEqualTo(expected.get("selected"));
        assertThat(result.totalCost()).isEqualByComparingTo(new BigDecimal((String) expected.get("totalCost")));
        assertThat(result.increments()).isEqualTo(expected.get("increments"));
    }

    private static CountOptions options(String key) {
        String[] parts = key.split("\\.");
        if (parts[0].equals("greedy")) {
            return CountOptions.of(Rule.GREEDY).with(satisfaction(parts[1]));
        }
        boolean finishes = !parts[3].equals("none");
        return CountOptions.of(Rule.EQUAL_SHARES)
                .with(satisfaction(parts[1]))
                .with(new Shares(
                        COMPLETIONS.get(parts[2]),
                        BigDecimal.ONE,
                        finishes ? Finish.GREEDY : Finish.NONE,
                        finishes ? satisfaction(parts[3].substring(1)) : Satisfaction.COST,
                        false));
    }

    private static Satisfaction satisfaction(String word) {
        return word.equals("cost") ? Satisfaction.COST : Satisfaction.CARDINALITY;
    }
}
