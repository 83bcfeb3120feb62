package ma.opencommune.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import ma.opencommune.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    @TempDir
    Path directory;

    @Test
    void thereIsOneAccountForEachRoleOfTheApplication() {
        assertThat(DemoAccounts.ROLES)
                .containsExactlyElementsOf(
                        Stream.of(Role.values()).map(Role::name).toList());
    }

    @Test
    void passwordsAreMadeOnceAndOnlyTheOwnerReadsThem() throws IOException {
        Path file = directory.resolve("data/demo.properties");
        DemoAccounts first = DemoAccounts.keep(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.people()).hasSize(Role.values().length);
        assertThat(first.people().stream().map(DemoAccounts.Person::password)).doesNotHaveDuplicates();
        assertThat(DemoAccounts.keep(file)).isEqualTo(first);
    }
}
