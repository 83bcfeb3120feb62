package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of docs/architecture.md, over the real house; and that each of them can fail. */
class HouseRulesTest {

    private static final House FIXTURES = House.ofFixtures();

    static List<NamedRule> inTheHouse() {
        return rules(House.real());
    }

    static List<NamedRule> inTheFixtures() {
        return rules(FIXTURES);
    }

    static List<NamedRule> inAnEmptyHouse() {
        return rules(House.empty());
    }

    private static List<NamedRule> rules(House house) {
        return Stream.of(LayerRules.of(house), OrderRules.of(house), HabitRules.of(house))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("inTheHouse")
    void theHouseKeepsTheRule(NamedRule rule) {
        rule.rule().check(House.real().classes());
    }

    @ParameterizedTest
    @MethodSource("inTheFixtures")
    void theRuleCatchesItsFixture(NamedRule rule) {
        assertThat(rule.rule().evaluate(FIXTURES.classes()).getFailureReport().getDetails())
                .as(rule.name())
                .anyMatch(detail -> detail.contains("." + rule.breaker()));
    }

    @ParameterizedTest
    @MethodSource("inAnEmptyHouse")
    void theRuleFailsWhereThereIsNothingToCheck(NamedRule rule) {
        JavaClasses nothing = House.empty().classes();
        assertThatThrownBy(() -> rule.rule().check(nothing))
                .as(rule.name())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void everyComponentHasItsFloor() {
        Set<String> found = names(House.real().classes().stream().map(House.real()::place), Place::component);
        assertThat(found).as("name a new component in House.FLOORS").isSubsetOf(flat(House.FLOORS));
        assertThat(found).contains("kernel", "platform", "collectivity", "information", "budgeting", "federation");
    }

    @Test
    void everyPartOfThePlatformHasItsFloor() {
        Set<String> found =
                names(House.real().classes().stream().map(House.real()::place).filter(Place::platform), Place::part);
        assertThat(found).as("name a new part in House.PLATFORM_FLOORS").isSubsetOf(flat(House.PLATFORM_FLOORS));
        assertThat(found).contains("time", "persistence", "i18n", "audit", "identity", "web");
    }

    @Test
    void noClassIsLeftOutOfTheHouse() {
        assertThat(House.real().classes().stream().map(JavaClass::getPackageName))
                .allMatch(name -> name.startsWith("ma.opencommune."));
    }

    private static Set<String> names(Stream<Place> places, java.util.function.Function<Place, String> name) {
        return places.map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> flat(List<List<String>> floors) {
        return floors.stream().flatMap(List::stream).toList();
    }
}
