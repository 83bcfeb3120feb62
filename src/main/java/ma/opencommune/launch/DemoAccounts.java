package ma.opencommune.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The people of the demo: one for each role, with passwords made at the first start and kept in a file only its owner can read.
 *
 * @param people in the order of the roles
 */
record DemoAccounts(List<Person> people) {

    /** The roles of the application, by name. */
    static final List<String> ROLES = List.of(
            "RESIDENT",
            "DESK_CLERK",
            "INFORMATION_OFFICER",
            "HEAD",
            "SECRETARY_GENERAL",
            "BUDGET_OFFICER",
            "TECHNICAL_REVIEWER",
            "BODY_SECRETARY",
            "BODY_MEMBER",
            "SERVICE_EDITOR",
            "PUBLISHER",
            "REPORTING_OFFICER",
            "AUDITOR",
            "ADMINISTRATOR");

    /** One of them. */
    record Person(String role, String mail, String password) {

        String spokenRole() {
            return role.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The accounts of the file, which is written first when it is not there. */
    static DemoAccounts keep(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            StringBuilder lines =
                    new StringBuilder("# Demo accounts: ROLE=mail,password. They work on this database only.\n");
            for (String role : ROLES) {
                String name = role.toLowerCase(Locale.ROOT).replace('_', '-');
                lines.append(role + "=" + name + "@tetouan.example," + Random.memorable() + "\n");
            }
            PrivateFile.write(file, lines.toString());
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new DemoAccounts(ROLES.stream()
                .filter(lines::containsKey)
                .map(role -> person(role, lines.getProperty(role).split(",", 2)))
                .toList());
    }

    private static Person person(String role, String[] parts) {
        return new Person(role, parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
    }
}
