package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Every library in the WAR stands in docs/licences.md with a licence that goes with ours. */
class LicencesIT {

    private static final Path WAR = Path.of(System.getProperty("opencommune.test.war", "target/open-commune.war"));
    private static final long MOST_BYTES = 40L * 1024 * 1024;
    private static final Set<String> ACCEPTED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Unicode-3.0",
            "LGPL-2.1-or-later",
            "LGPL-3.0-or-later",
            "EPL-2.0",
            "MPL-2.0",
            "EUPL-1.2",
            "Unlicense");
    private static final Pattern JAR = Pattern.compile("WEB-INF/lib/(.+?)-\\d[^/]*\\.jar");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Za-z][A-Za-z0-9-]+) \\| ([A-Za-z0-9.-]+) \\|");

    @Test
    void everyLibraryHasItsRowAndEveryRowItsLibrary() throws IOException {
        assertThat(rows().keySet()).isEqualTo(libraries());
    }

    @Test
    void everyLicenceGoesWithOurs() throws IOException {
        assertThat(rows()).isNotEmpty();
        assertThat(rows().values()).isSubsetOf(ACCEPTED);
    }

    @Test
    void theWarStaysLight() throws IOException {
        assertThat(Files.size(WAR)).isLessThan(MOST_BYTES);
    }

    private static Map<String, String> rows() throws IOException {
        String table = Files.readString(Path.of("docs", "licences.md")).split("## Beside the WAR", 2)[0];
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(table)
                .results()
                .filter(row -> !row.group(1).equals("library"))
                .forEach(row -> {
                    assertThat(rows.put(row.group(1), row.group(2)))
                            .as(row.group(1))
                            .isNull();
                });
        return rows;
    }

    private static Set<String> libraries() throws IOException {
        Set<String> libraries = new TreeSet<>();
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            war.stream()
                    .filter(entry -> entry.getName().endsWith(".jar"))
                    .forEach(entry -> libraries.add(JAR.matcher(entry.getName())
                            .results()
                            .map((MatchResult jar) -> jar.group(1))
                            .findFirst()
                            .orElse(entry.getName())));
        }
        return libraries;
    }
}
