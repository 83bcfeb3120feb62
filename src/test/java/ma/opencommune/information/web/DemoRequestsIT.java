package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the demonstration shows at its first start, and only then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoRequestsIT {

    @TempDir
    static Path directory;

    private String database;
    private TestServer server;
    private TestPeople people;

    @BeforeAll
    void start() throws IOException {
        database = TestDatabase.running().fresh("oc_demo");
        server = demo();
        server.start();
        people = TestPeople.on(server);
    }

    private TestServer demo() throws IOException {
        StringBuilder accounts = new StringBuilder();
        for (Role role : Role.values()) {
            accounts.append(role + "=" + role.name().toLowerCase().replace('_', '-')
                    + "@tetouan.example,correct horse battery\n");
        }
        Path file = Files.writeString(directory.resolve("accounts.properties"), accounts);
        return new TestServer(database)
                .with("opencommune.demo", "true")
                .with("opencommune.demo.accounts-file", file.toString());
    }

    @AfterAll
    void stop() {
        server.kill();
    }

    @Test
    void queueAndRegisterShowSomethingAndASecondStartAddsNothing() throws Exception {
        String queue = people.as(Role.INFORMATION_OFFICER)
                .get(server.url() + "/fr/staff/requests")
                .asString();
        assertThat(queue)
                .contains("Très en retard", "En retard", "Pour demain", "Nadia Lahlou", "9 demandes")
                .contains("Budget 2026 de l’entretien des écoles");
        given().get(server.url() + "/fr/information/register")
                .then()
                .body(containsString("Liste des marchés publics de l’année"));
        assertThat(text("SELECT COUNT(*) FROM information_request")).isEqualTo("12");
        assertThat(text("SELECT COUNT(*) FROM platform_mail WHERE about LIKE 'TET%'"))
                .as("nobody who asks or proposes is written to; reminders to staff may be")
                .isEqualTo("0");
        assertThat(text("SELECT COUNT(*) FROM information_request WHERE outcome = 'REFUSED' AND ground IS NOT NULL"))
                .isEqualTo("1");
        assertThat(
                        text(
                                "SELECT COUNT(DISTINCT actor) FROM platform_audit WHERE action LIKE 'information.%' AND actor <> 'system'"))
                .as("clerk, officer, head, publisher")
                .isEqualTo("4");
        server.kill();
        server = demo();
        server.start();
        assertThat(text("SELECT COUNT(*) FROM information_request")).isEqualTo("12");
    }

    private String text(String query) throws SQLException {
        try (Connection connection = people.connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
