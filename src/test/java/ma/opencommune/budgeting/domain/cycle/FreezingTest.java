package ma.opencommune.budgeting.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreezingTest {

    private final CyclePlan whole = Freezing.complete(SamplePlan.plan(), List.of("2", "1", "10"));
    private final PublishedRule published = Freezing.publish(whole, Instant.EPOCH);

    @Test
    void theTextNamesTheMoneyTheRuleWhoVotesAndEachProjectWithItsPrice() {
        assertThat(published.text().lines())
                .startsWith("Open Commune declaration 1", "cycle: 2027-1")
                .contains(
                        "budgetLine: 40.20.10/31",
                        "budget: 1000000",
                        "ballotDays: 2027-05-07 2027-05-27",
                        "rule: equal-shares",
                        "completion: add1",
                        "step: 1",
                        "lot: 2,1,10",
                        "incompatible: 10,2",
                        "envelopes: file",
                        "ballot: approval",
                        "age: 16",
                        "change: no",
                        "area: CITY city-wide 300000",
                        "project: 10 200000 area=CITY category=green incompatible=2",
                        "project.1.fr: Projet 1");
    }

    @Test
    void theDigestIsThatOfTheTextAndChangesWithAnyDirham() {
        assertThat(published.digest())
                .isEqualTo(Freezing.digest(published.text()))
                .hasSize(64);
        assertThat(Freezing.digest("abc"))
                .as("the example of FIPS 180")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        CyclePlan dearer = SamplePlan.with(whole, List.of(SamplePlan.project("1", 300_001, "NORTH", Set.of())));
        assertThat(Freezing.publish(dearer, Instant.EPOCH).digest()).isNotEqualTo(published.digest());
        assertThat(Freezing.publish(whole, Instant.MAX).digest())
                .as("the moment is no part of it")
                .isEqualTo(published.digest());
    }

    @Test
    void whatWasDrawnInPublicComesFirstAndTheRestIsDrawnByTheSystem() {
        CyclePlan typed = SamplePlan.saying(SamplePlan.plan(), "lot", "10");
        assertThat(Freezing.complete(typed, List.of("2", "10", "1"))
                        .rule()
                        .count()
                        .lot())
                .containsExactly("10", "2", "1");
    }

    @Test
    void incompatibleProjectsAreWrittenOnceAlsoWhenOnlyOneOfThemSaysSo() {
        CyclePlan plan = SamplePlan.with(
                SamplePlan.plan(),
                List.of(
                        SamplePlan.project("1", 10, "CITY", Set.of("2")),
                        SamplePlan.project("2", 10, "CITY", Set.of()),
                        SamplePlan.project("3", 10, "CITY", Set.of("1"))));
        assertThat(Freezing.complete(plan, List.of()).rule().count().incompatible())
                .containsExactly(Set.of("1", "2"), Set.of("1", "3"));
    }

    @Test
    void aRuleThatIsNotCompleteWithTheSameDraftIsNeverTheSameText() {
        assertThat(Freezing.publish(SamplePlan.plan(), Instant.EPOCH).text()).isNotEqualTo(published.text());
    }
}
