package ma.opencommune.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static ma.opencommune.architecture.Conditions.be;
import static ma.opencommune.architecture.Conditions.carries;
import static ma.opencommune.architecture.Conditions.notCall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rule 7 and the habits that a machine can see: annotations in their places, names by responsibility. */
final class HabitRules {

    private static final String NAMED = "jakarta.inject.Named";
    private static final int INJECTED_FIELDS = 6;
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Service|Manager|Utils?|Helper|D[Tt][Oo]|Bean)");

    private final House house;

    private HabitRules(House house) {
        this.house = house;
    }

    static List<NamedRule> of(House house) {
        HabitRules rules = new HabitRules(house);
        return List.of(
                rules.only("7 @Entity only in store", "jakarta.persistence.Entity", p -> p.in("store"), "SavesItself"),
                rules.only(
                        "7 @Transactional only in app",
                        "jakarta.transaction.Transactional",
                        place -> place.in("app"),
                        "GuardsPage"),
                rules.only(
                        "7 @SessionScoped only in platform.identity",
                        "jakarta.enterprise.context.SessionScoped",
                        place -> place.home().equals("platform.identity"),
                        "RemembersPage"),
                rules.every(
                        "7 no CDI.current()",
                        notCall(call -> call.getName().equals("current")
                                && call.getTargetOwner().getName().equals("jakarta.enterprise.inject.spi.CDI")),
                        "LooksUpPage"),
                rules.every(
                        "7 at most 6 injected fields",
                        be("have at most 6 injected fields", type -> Conditions.injected(type) <= INJECTED_FIELDS),
                        "HungryPage"),
                rules.clock(),
                rules.every(
                        "names by responsibility: never Impl, Service, Manager, Util, Helper, DTO, Bean",
                        be(
                                "say what it does in its name",
                                type -> !EMPTY_NAME
                                        .matcher(type.getSimpleName())
                                        .matches()),
                        "RequestHelper"),
                rules.pages(),
                rules.named("rest", "jakarta.ws.rs.Path", "Resource", "Answers"));
    }

    private NamedRule clock() {
        return NamedRule.of(
                "7 no now() without the injected Clock",
                classes()
                        .that(house.where(
                                "not the clock itself",
                                place -> !place.home().equals("platform.time")
                                        && !place.component().equals("launch")))
                        .should(notCall(Conditions::readsTheClock)
                                .and(be(
                                        "not make a Date of the present",
                                        type -> type.getConstructorCallsFromSelf().stream()
                                                .noneMatch(call -> call.getTargetOwner()
                                                                .getName()
                                                                .equals("java.util.Date")
                                                        && call.getTarget()
                                                                .getRawParameterTypes()
                                                                .isEmpty())))),
                "AsksNow");
    }

    private NamedRule only(String name, String annotation, Predicate<Place> allowed, String breaker) {
        return every(
                name,
                be("stand where the rule says", type -> !carries(type, annotation) || allowed.test(house.place(type))),
                breaker);
    }

    private NamedRule pages() {
        return NamedRule.of(
                "a bean that pages call by its class name is called …Page and lives for one request",
                classes()
                        .that(house.where("web", place -> place.in("web")))
                        .and(DescribedPredicate.describe(
                                "are named after themselves",
                                type -> type.isAnnotatedWith(NAMED)
                                        && ""
                                                .equals(type.getAnnotationOfType(NAMED)
                                                        .get("value")
                                                        .orElse(""))))
                        .should(be(
                                "be a …Page, @RequestScoped or @ViewScoped",
                                type -> type.getSimpleName().endsWith("Page")
                                        && (type.isAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                                                || type.isAnnotatedWith("jakarta.faces.view.ViewScoped")))),
                "Desk");
    }

    private NamedRule named(String layer, String annotation, String ending, String breaker) {
        return NamedRule.of(
                "a class of " + layer + " with @" + annotation.substring(annotation.lastIndexOf('.') + 1)
                        + " is called …" + ending,
                classes()
                        .that(house.where(layer, place -> place.in(layer)))
                        .and()
                        .areAnnotatedWith(annotation)
                        .should()
                        .haveSimpleNameEndingWith(ending),
                breaker);
    }

    private NamedRule every(String name, ArchCondition<JavaClass> condition, String breaker) {
        return NamedRule.of(
                name,
                classes()
                        .that(house.where("in the house", place -> !place.outside()))
                        .should(condition),
                breaker);
    }
}
