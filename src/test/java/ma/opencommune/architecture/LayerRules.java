package ma.opencommune.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static ma.opencommune.architecture.Conditions.beReachedOnlyFrom;
import static ma.opencommune.architecture.Conditions.notCall;
import static ma.opencommune.architecture.Conditions.notShow;
import static ma.opencommune.architecture.Conditions.reachOnly;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Rules 1 to 4: what each layer of a component may see, and who may see it. */
final class LayerRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private final House house;

    private LayerRules(House house) {
        this.house = house;
    }

    static List<NamedRule> of(House house) {
        LayerRules rules = new LayerRules(house);
        return List.of(
                rules.domainIsPlain(),
                rules.domainKnowsNoClock(),
                rules.storeSeesRecordsOnly(),
                rules.storeIsReachedFromItsAppOnly(),
                rules.appKnowsNoProtocol(),
                rules.appHidesItsStore(),
                rules.appWithStoreIsTransactional(),
                rules.edgesSeeTheirOwnApp(),
                rules.edgesAreNotImported(),
                rules.everyClassHasALayer());
    }

    private NamedRule domainIsPlain() {
        return NamedRule.of(
                "1 domain sees java, jspecify, the kernel and itself",
                classes()
                        .that(house.where("domain", place -> place.in("domain")))
                        .should(reachOnly((from, to) -> {
                            Place there = house.place(to);
                            return there.outside()
                                    ? starts(to, "java.", "org.jspecify.")
                                    : there.kernel() || there.in("domain") && there.sameHome(house.place(from));
                        })),
                "SavesItself");
    }

    private NamedRule domainKnowsNoClock() {
        return NamedRule.of(
                "1 domain reads no clock: time comes in as an argument",
                classes()
                        .that(house.where("domain or kernel", place -> place.in("domain") || place.kernel()))
                        .should(notCall(call -> Conditions.readsTheClock(call)
                                || Conditions.measuresTime(call)
                                || call.getTargetOwner().getName().equals("java.time.Clock"))),
                "ReadsTheClock");
    }

    private NamedRule storeSeesRecordsOnly() {
        return NamedRule.of(
                "2 store sees its domain, the kernel, persistence and the vault of the platform, and JPA",
                classes().that(house.where("store", place -> place.in("store"))).should(reachOnly((from, to) -> {
                    Place there = house.place(to);
                    return there.outside()
                            ? starts(
                                    to,
                                    "java.",
                                    "javax.sql.",
                                    "org.jspecify.",
                                    "jakarta.persistence.",
                                    "jakarta.inject.",
                                    "jakarta.enterprise.context.")
                            : there.kernel()
                                    || there.home().equals("platform.persistence")
                                    || there.home().equals("platform.vault")
                                    || there.sameHome(house.place(from)) && there.in("store", "domain");
                })),
                "AnswersPrograms");
    }

    private NamedRule storeIsReachedFromItsAppOnly() {
        return NamedRule.of(
                "2 store is reached from its own app only",
                classes()
                        .that(house.where("store", place -> place.in("store")))
                        .should(beReachedOnlyFrom(
                                (from, to) -> house.place(from).sameHome(house.place(to))
                                        && house.place(from).in("store", "app"))),
                "RowsPage");
    }

    private NamedRule appKnowsNoProtocol() {
        return NamedRule.of(
                "3 app sees its domain and store, the kernel, the platform, app and domain of lower components;"
                        + " no Faces, no JAX-RS, no servlet",
                classes().that(house.where("app", place -> place.in("app"))).should(reachOnly((from, to) -> {
                    Place here = house.place(from);
                    Place there = house.place(to);
                    if (there.outside()) {
                        return !starts(to, "jakarta.faces.", "jakarta.ws.rs.", "jakarta.servlet.");
                    }
                    return there.kernel()
                            || there.sameHome(here) && !there.in("web", "rest", "job")
                            || there.platform() && there.in("", "app", "domain")
                            || there.in("app", "domain");
                })),
                "SpeaksFaces");
    }

    private NamedRule appHidesItsStore() {
        return NamedRule.of(
                "3 no store type in a public signature of app",
                classes()
                        .that(house.where("app", place -> place.in("app")))
                        .should(notShow(type -> house.place(type).in("store"))),
                "GivesRowsAway");
    }

    private NamedRule appWithStoreIsTransactional() {
        return NamedRule.of(
                "3 an app class with a store is @Transactional, as a whole or in each public method",
                classes()
                        .that(house.where("app", place -> place.in("app")))
                        .should(Conditions.be(
                                "be @Transactional where it holds a store",
                                type -> type.getFields().stream()
                                                .noneMatch(field -> house.place(field.getRawType())
                                                        .in("store"))
                                        || Conditions.covered(type, TRANSACTIONAL))),
                "WritesUnguarded");
    }

    private NamedRule edgesSeeTheirOwnApp() {
        return NamedRule.of(
                "4 web, rest and job see their own app and domain, the kernel and the platform; home sees all of these",
                classes().that(house.where("edge", LayerRules::edge)).should(reachOnly((from, to) -> {
                    Place here = house.place(from);
                    Place there = house.place(to);
                    return there.outside()
                            || there.kernel()
                            || there.sameHome(here)
                                    && (there.in("app", "domain")
                                            || there.layer().equals(here.layer()))
                            || there.platform() && !there.in("store", "job", "rest")
                            || here.component().equals("home") && there.in("app", "domain");
                })),
                "NeighboursPage");
    }

    private NamedRule edgesAreNotImported() {
        return NamedRule.of(
                "4 nothing imports web, rest, job or a command line",
                classes()
                        .that(house.where("edge", LayerRules::edge))
                        .should(beReachedOnlyFrom(
                                (from, to) -> house.place(from).sameHome(house.place(to))
                                        && house.place(from)
                                                .layer()
                                                .equals(house.place(to).layer()))),
                "TurnsPages");
    }

    private NamedRule everyClassHasALayer() {
        return NamedRule.of(
                "every class of a component is in one of its layers",
                classes()
                        .that(house.where("component", place -> !place.kernel() && !place.platform()))
                        .should(Conditions.be("be in domain, store, app, web, rest or job", type -> {
                            Place place = house.place(type);
                            return type.getSimpleName().equals("package-info")
                                    || place.component().equals("launch")
                                    || !place.layer().isEmpty();
                        })),
                "Homeless");
    }

    private static boolean edge(Place place) {
        return place.in("web", "rest", "job", "recount", "verify");
    }

    private static boolean starts(JavaClass type, String... prefixes) {
        return List.of(prefixes).stream().anyMatch(type.getName()::startsWith);
    }
}
