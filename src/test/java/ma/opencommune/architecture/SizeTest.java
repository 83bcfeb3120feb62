package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go; Checkstyle holds methods and parameters. */
class SizeTest {

    private static final int MEDIAN = 60;
    private static final int MOST_OF_THEM = 200;
    private static final int HARD = 400;
    private static final int VIEW = 200;

    @Test
    void mostSourceFilesFitOnAScreenOrTwo() {
        List<Integer> lines = lines("src/main/java", ".java").entrySet().stream()
                .filter(file -> !file.getKey().endsWith("package-info.java"))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(lines.get(lines.size() * 95 / 100)).as("95th percentile").isLessThanOrEqualTo(MOST_OF_THEM);
    }

    @Test
    void noSourceFileIsLongerThanTheHardLimit() {
        assertThat(longer(lines("src/main/java", ".java"), HARD)).isEmpty();
        assertThat(longer(lines("src/test/java", ".java"), HARD)).isEmpty();
    }

    @Test
    void noViewIsLongerThanItsLimit() {
        assertThat(longer(lines("src/main/webapp", ".xhtml"), VIEW)).isEmpty();
    }

    @Test
    void aLongFileIsFound() {
        assertThat(longer(Map.of("A.java", HARD, "B.java", HARD + 1), HARD)).containsOnlyKeys("B.java");
    }

    private static Map<String, Integer> longer(Map<String, Integer> lines, int limit) {
        Map<String, Integer> found = new TreeMap<>(lines);
        found.values().removeIf(count -> count <= limit);
        return found;
    }

    private static Map<String, Integer> lines(String root, String ending) {
        Map<String, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> lines.put(file.toString(), count(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(lines).as("files under " + root).isNotEmpty();
        return lines;
    }

    private static int count(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
