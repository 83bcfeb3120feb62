package ma.opencommune.platform.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import org.junit.jupiter.api.Test;

/** What the trail holds can be read: each action that the code writes has its name in the bundle of its component. */
class AuditTextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "ma", "opencommune");
    private static final Pattern ACTION = Pattern.compile("(?<!Limit\\(|digest\\(|return )\"("
            + String.join("|", Texts.COMPONENTS) + ")\\.([a-z-]+\\.[a-z-]*[a-z])(-?)\"");

    /** What is given to an event directly is an action, even where texts begin alike; the rest may be put behind it. */
    private static final Pattern EVENT = Pattern.compile("AuditEvent(?:\\.of)?\\(\\s*\"([a-z]+)\\.([a-z.-]+)\"");

    private final Set<String> keys = new Texts().all(Language.FR).keySet();

    @Test
    void everyActionHasItsName() throws IOException {
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (Path file : sources()) {
            Matcher event = EVENT.matcher(Files.readString(file));
            while (event.find()) {
                if (!named(event.group(1) + ".trail." + event.group(2))) {
                    missing.add(event.group(1) + "." + event.group(2) + " in " + file);
                }
            }
            Matcher action = ACTION.matcher(Files.readString(file));
            while (action.find()) {
                String literal = action.group(1) + "." + action.group(2) + action.group(3);
                if (isText(literal)) {
                    continue;
                }
                if (named(action.group(1) + ".trail." + action.group(2) + action.group(3))) {
                    named++;
                } else {
                    missing.add(literal + " in " + file);
                }
            }
        }
        assertThat(named).isGreaterThan(20);
        assertThat(missing)
                .as("actions without a name <component>.trail.<thing>.<done> in the bundles")
                .isEmpty();
    }

    @Test
    void everyComponentWithActionsHasItsName() {
        keys.stream()
                .filter(key -> key.contains(".trail."))
                .forEach(key -> assertThat(keys).contains("platform.component." + key.substring(0, key.indexOf('.'))));
    }

    /** A text, what texts begin with, the name of a job, or what a keyed digest is for. */
    private boolean isText(String literal) {
        return keys.stream().anyMatch(key -> key.startsWith(literal))
                || literal.matches(
                        "platform\\.(files|mail|audit)\\.[a-z]+|.*\\.(token|sender|tries|form|contact|person)");
    }

    private boolean named(String key) {
        return key.endsWith("-") || key.endsWith(".")
                ? keys.stream().anyMatch(one -> one.startsWith(key))
                : keys.contains(key);
    }

    private static Set<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<Path> found = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            return found;
        }
    }
}
