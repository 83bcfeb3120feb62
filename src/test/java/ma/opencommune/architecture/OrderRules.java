package ma.opencommune.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static ma.opencommune.architecture.Conditions.reachOnly;

import java.util.List;

/** Rules 5 and 6: lower never sees higher, neighbours do not see each other, nothing goes round in a circle. */
final class OrderRules {

    private OrderRules() {}

    static List<NamedRule> of(House house) {
        return List.of(
                componentsKeepTheOrder(house),
                platformKeepsTheOrder(house),
                starterStandsAlone(house),
                noCycle(house, "components", ".(*)..", "BranchesOut"),
                noCycle(house, "layers and platform parts", ".(*).(*)..", "TurnsPages"),
                noCycle(house, "packages", ".(**)", "Chicken"));
    }

    private static NamedRule componentsKeepTheOrder(House house) {
        return NamedRule.of(
                "5 lower components never see higher ones, siblings do not see each other",
                classes()
                        .that(house.where("component", place -> !place.outside()))
                        .should(reachOnly((from, to) -> {
                            Place here = house.place(from);
                            Place there = house.place(to);
                            return there.outside()
                                    || there.component().equals(here.component())
                                    || House.floor(there) < House.floor(here);
                        })),
                "BranchesOut");
    }

    private static NamedRule platformKeepsTheOrder(House house) {
        return NamedRule.of(
                "5 lower parts of the platform never see higher ones",
                classes().that(house.where("platform", Place::platform)).should(reachOnly((from, to) -> {
                    Place there = house.place(to);
                    return !there.platform() || House.platformFloor(there) <= House.platformFloor(house.place(from));
                })),
                "CallsTheDoor");
    }

    private static NamedRule starterStandsAlone(House house) {
        return NamedRule.of(
                "5 the starter program sees the kernel, the keys of the configuration and the checks of a start only: it runs outside the WAR",
                classes()
                        .that(house.where("launch", place -> place.component().equals("launch")))
                        .should(reachOnly((from, to) -> {
                            Place there = house.place(to);
                            return there.outside()
                                    || there.kernel()
                                    || there.component().equals("launch")
                                    || there.home().equals("platform.config")
                                    || there.home().equals("platform.start");
                        })),
                "StartsByHand");
    }

    private static NamedRule noCycle(House house, String of, String pattern, String breaker) {
        return NamedRule.of(
                "6 no cycle of " + of,
                slices().matching(house.root() + pattern).should().beFreeOfCycles(),
                breaker);
    }
}
