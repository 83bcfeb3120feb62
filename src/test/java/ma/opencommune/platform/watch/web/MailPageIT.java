package ma.opencommune.platform.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.vault.TestVault;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The administrator sees what waits and why, and has it tried again; on one server without and one with a mail server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailPageIT {

    private final Texts texts = new Texts();
    private TestServer server;

    @BeforeAll
    void start() {
        server = new TestServer(TestDatabase.running().fresh("oc_mail_page"))
                .with("opencommune.mail.host", "127.0.0.1")
                .with("opencommune.mail.port", "9")
                .with("opencommune.mail.security", "none");
        server.start();
    }

    @AfterAll
    void stop() {
        server.kill();
    }

    private String text(String key, Object... arguments) {
        return texts.text(Language.FR, key, arguments);
    }

    private long insert(String about, String state, String nextTry) throws SQLException {
        byte[] sealed = TestVault.of(TestVault.SERVER_KEY)
                .seal(JsonText.of(Map.of(
                        "to",
                        "resident@example.org",
                        "language",
                        "fr",
                        "subject",
                        "Secret",
                        "text",
                        "Secret",
                        "about",
                        about)));
        try (Connection connection = TestPeople.on(server).connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO platform_mail (message_id, sealed, language, about, state, tries, next_try, created, last_error)"
                                + " VALUES (UUID(), ?, 'fr', ?, ?, 4, ?, UTC_TIMESTAMP(6), 'REFUSED_FOR_NOW') RETURNING id")) {
            insert.setBytes(1, sealed);
            insert.setString(2, about);
            insert.setString(3, state);
            insert.setString(4, nextTry);
            ResultSet row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private String column(String sql) throws SQLException {
        try (Connection connection = TestPeople.on(server).connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void aMailThatWasGivenUpIsFoundAndTriedAgain() throws SQLException {
        TestPeople people = TestPeople.on(server);
        String administrator = people.session(Role.ADMINISTRATOR);
        long id = insert("TET-2026-00042-P", "FAILED", "2026-01-01");
        Response list = people.with(administrator).get(server.url() + "/fr/staff/mail?state=FAILED&number=TET-2026");
        list.then()
                .statusCode(200)
                .body(containsString("TET-2026-00042-P"), containsString("r…@example.org"))
                .body(containsString(text("platform.mail.trouble.REFUSED_FOR_NOW")))
                .body(not(containsString("resident@example.org")), not(containsString("Secret")))
                .body(not(containsString(text("platform.mail.unconfigured"))));
        String back = "/fr/staff/mail?state=FAILED&number=TET-2026";
        Response again = people.with(administrator)
                .redirects()
                .follow(false)
                .formParam("id", id)
                .formParam("back", back)
                .post(server.url() + "/staff/mail-again");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.header("Location")).endsWith(back + "&tried=yes");
        assertThat(column("SELECT state FROM platform_mail WHERE id = " + id)).isEqualTo("WAITING");
        assertThat(column("SELECT COUNT(*) FROM platform_audit WHERE action = 'platform.mail.tried-again' AND subject ="
                        + " 'platform_mail:" + id + "'"))
                .isEqualTo("1");
        String csv = people.with(administrator)
                .get(server.url() + "/staff/mail.csv?number=" + id)
                .asString();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("r…@example.org").doesNotContain("resident@").doesNotContain("Secret");
    }

    @Test
    void aMailThatWasSentIsNotTriedAgainAndNobodyIsSentElsewhere() throws SQLException {
        TestPeople people = TestPeople.on(server);
        String administrator = people.session(Role.ADMINISTRATOR);
        long id = insert("TET-2026-00043-M", "SENT", "2026-01-01");
        Response again = people.with(administrator)
                .redirects()
                .follow(false)
                .formParam("id", id)
                .formParam("back", "https://elsewhere.example/")
                .post(server.url() + "/staff/mail-again");
        assertThat(again.header("Location")).endsWith("/fr/staff/mail?tried=no").doesNotContain("elsewhere");
        assertThat(column("SELECT state FROM platform_mail WHERE id = " + id)).isEqualTo("SENT");
    }

    @Test
    void theJobsAreListedWithTheirLastRun() {
        TestPeople people = TestPeople.on(server);
        people.as(Role.ADMINISTRATOR)
                .get(server.url() + "/fr/staff/jobs")
                .then()
                .statusCode(200)
                .body(containsString("platform.mail"), containsString(text("accounts.job.tidy")));
    }

    @Test
    void withoutAMailServerThePagesOfTheAdministratorSayThatLettersWait() {
        TestPeople people = TestPeople.shared();
        String url = TestServer.shared().url();
        String administrator = people.session(Role.ADMINISTRATOR);
        for (String page :
                new String[] {"/fr/staff/mail", "/fr/work", "/fr/staff/accounts", "/fr/staff/invite", "/fr/account"}) {
            people.with(administrator).get(url + page).then().body(containsString(text("platform.mail.unconfigured")));
        }
        people.as(Role.RESIDENT)
                .get(url + "/fr/account")
                .then()
                .statusCode(200)
                .body(not(containsString(text("platform.mail.unconfigured"))));
    }
}
