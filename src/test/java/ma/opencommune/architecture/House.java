package ma.opencommune.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The classes under one root package and the order they must keep. The same rules are held over the real house and over
 * the fixtures, a house in which every rule is broken once.
 *
 * @param root the root package
 * @param classes what was imported under it
 */
record House(String root, JavaClasses classes) {

    /** From the ground up: a component sees those before it, never its neighbours on the same floor. */
    static final List<List<String>> FLOORS = List.of(
            List.of("kernel"),
            List.of("platform"),
            List.of("accounts"),
            List.of("collectivity"),
            List.of("services", "information", "advisory", "consultation", "budgeting"),
            List.of("federation"),
            List.of("home"),
            List.of("launch"));

    /** The parts of the platform in the same way; parts on one floor may see each other, without a cycle. */
    static final List<List<String>> PLATFORM_FLOORS = List.of(
            List.of("config", "start", "logs", "time", "vault", "persistence", "i18n"),
            List.of("audit"),
            List.of("identity", "jobs", "limits", "mail", "files", "errors", "health", "pdf", "web"),
            List.of("watch"));

    private static final String FIXTURES = "ma.opencommune.architecture.fixtures";

    /** What the build has compiled. */
    static House real() {
        return Real.HOUSE;
    }

    /** The house of bad examples. */
    static House ofFixtures() {
        return new House(FIXTURES, new ClassFileImporter().importPackages(FIXTURES));
    }

    /** A house without a single class. */
    static House empty() {
        return new House("ma.opencommune", new ClassFileImporter().importPackages("ma.opencommune.nowhere"));
    }

    Place place(JavaClass type) {
        return Place.of(root, type.getBaseComponentType().getPackageName());
    }

    DescribedPredicate<JavaClass> where(String description, Predicate<Place> predicate) {
        return DescribedPredicate.describe(description, type -> predicate.test(place(type)));
    }

    /** The floor of a place; the kernel is on 0. */
    static int floor(Place place) {
        return floor(FLOORS, place.component());
    }

    static int platformFloor(Place place) {
        return floor(PLATFORM_FLOORS, place.part());
    }

    private static int floor(List<List<String>> floors, String name) {
        for (int floor = 0; floor < floors.size(); floor++) {
            if (floors.get(floor).contains(name)) {
                return floor;
            }
        }
        return -1;
    }

    private static final class Real {
        static final House HOUSE =
                new House("ma.opencommune", new ClassFileImporter().importPath(Path.of("target", "classes")));
    }
}
