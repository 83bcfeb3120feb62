package ma.opencommune.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the rules ask of a class, in the words of {@link House}. */
final class Conditions {

    private static final Set<String> INJECTED = Set.of(
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext",
            "jakarta.ejb.EJB");

    private Conditions() {}

    /** Every class that this one names must pass. */
    static ArchCondition<JavaClass> reachOnly(BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("reach only what the rule lists") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (!to.isPrimitive() && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Every class that names this one must pass. */
    static ArchCondition<JavaClass> beReachedOnlyFrom(BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("be reached only from where the rule says") {
            @Override
            public void check(JavaClass to, ConditionEvents events) {
                for (Dependency dependency : to.getDirectDependenciesToSelf()) {
                    if (!allowed.test(dependency.getOriginClass(), to)) {
                        events.add(SimpleConditionEvent.violated(to, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** No call of a method that passes. */
    static ArchCondition<JavaClass> notCall(Predicate<JavaMethodCall> forbidden) {
        return new ArchCondition<>("not call what the rule forbids") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getMethodCallsFromSelf().stream()
                        .filter(forbidden)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(from, call.getDescription())));
            }
        };
    }

    /** Holds for the class as a whole, or a sentence says why not. */
    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> good) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!good.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + description));
                }
            }
        };
    }

    static boolean carries(JavaClass type, String annotation) {
        return type.isAnnotatedWith(annotation)
                || type.getMembers().stream().anyMatch(member -> member.isAnnotatedWith(annotation));
    }

    static boolean readsTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean timeless = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return name.equals("now") && owner.startsWith("java.time.") && timeless
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }

    static boolean measuresTime(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("java.lang.System")
                && call.getName().equals("nanoTime");
    }

    static long injected(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getAnnotations().stream().anyMatch(Conditions::injects))
                .count();
    }

    private static boolean injects(JavaAnnotation<?> annotation) {
        return INJECTED.contains(annotation.getRawType().getName());
    }

    /** Types that a caller sees: results, arguments and exceptions of public methods. */
    static ArchCondition<JavaClass> notShow(Predicate<JavaClass> hidden) {
        return new ArchCondition<>("not show what the rule hides") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method ->
                                method.getAllInvolvedRawTypes().stream().anyMatch(hidden))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(type, method.getFullName() + " shows a hidden type")));
            }
        };
    }

    /** The class, or each public method of it, carries this annotation. */
    static boolean covered(JavaClass type, String annotation) {
        return type.isAnnotatedWith(annotation)
                || type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .allMatch(method -> method.isAnnotatedWith(annotation));
    }
}
