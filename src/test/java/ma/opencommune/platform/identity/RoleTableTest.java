package ma.opencommune.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTableTest {

    private static final Path FILE = Path.of("docs/roles.md");

    @Test
    void theDocumentationShowsWhatEachRoleMayDo() throws IOException {
        String table = table();
        if (Boolean.getBoolean("opencommune.roles.write")) {
            Files.writeString(FILE, table);
        }
        assertThat(Files.readString(FILE))
                .as("run this test with -Dopencommune.roles.write=true to write it anew")
                .isEqualTo(table);
    }

    @Test
    void everyPermissionIsHeldBySomebody() {
        assertThat(Permission.values())
                .allSatisfy(permission -> assertThat(Role.values())
                        .anySatisfy(role -> assertThat(role.permissions()).contains(permission)));
    }

    @Test
    void aResidentMayNothingThatConcernsOthers() {
        assertThat(Role.RESIDENT.permissions()).containsExactlyInAnyOrder(Permission.PUBLIC, Permission.OWN_ACCOUNT);
    }

    private static String table() {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Written by `RoleTableTest` from `Role` and `Permission`, the one place that says it; the test fails when this page
                is stale. Each address needs exactly one permission (`Routes`), and `EveryRouteIT` knocks on each as every role and
                as nobody. A person may hold several roles.

                """);
        text.append("| role |");
        for (Permission permission : Permission.values()) {
            text.append(' ').append(words(permission)).append(" |");
        }
        text.append("\n|---|").append("---|".repeat(Permission.values().length)).append('\n');
        text.append(row(
                "nobody in particular",
                Arrays.stream(Permission.values())
                        .map(permission -> permission == Permission.PUBLIC ? "yes" : "")
                        .collect(Collectors.joining(" | "))));
        for (Role role : Role.values()) {
            text.append(row(
                    words(role),
                    Arrays.stream(Permission.values())
                            .map(permission -> role.permissions().contains(permission) ? "yes" : "")
                            .collect(Collectors.joining(" | "))));
        }
        text.append("\nWith a one-time code, where the configuration does not say otherwise: ")
                .append(Arrays.stream(Role.values())
                        .filter(Role::staff)
                        .map(RoleTableTest::words)
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        return text.toString();
    }

    private static String row(String name, String cells) {
        return ("| " + name + " | " + cells + " |\n").replaceAll(" +\\|", " |");
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
