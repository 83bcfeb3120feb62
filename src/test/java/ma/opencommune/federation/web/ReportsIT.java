package ma.opencommune.federation.web;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.evidence.Evidence;
import ma.opencommune.federation.domain.evidence.EvidenceCheck;
import ma.opencommune.federation.domain.evidence.EvidenceFile;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.information.web.AskByHttp;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A month of a commune from its report to a figure that is sealed, traced, checked offline, corrected and restated. */
class ReportsIT {

    private static final String URL = TestServer.shared().url();
    private static final TestPeople PEOPLE = TestPeople.shared();

    /** Long ago, so that requests of other tests do not lie in them. */
    private static final YearMonth MONTH = YearMonth.now().minusMonths(12);

    private static final YearMonth QUIET = MONTH.plusMonths(1);
    private static final String FIGURE = "/federation/v1/figures?indicator=answered-in-time&period=" + MONTH;

    private static String session;

    @BeforeAll
    static void sevenRequestsOfThatMonthSixAnsweredInTime() throws InterruptedException, SQLException {
        session = PEOPLE.session(Role.REPORTING_OFFICER);
        String receipt = new AskByHttp(URL).shown().receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        for (int at = 1; at <= 12; at++) {
            copy(number, at, at <= 7);
        }
    }

    /** The same request again, received in that month; its answer came in time or never. */
    private static void copy(String number, int at, boolean inTime) throws SQLException {
        LocalDate due = MONTH.atDay(20);
        try (Connection database = PEOPLE.connect();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "CREATE TEMPORARY TABLE copied SELECT * FROM information_request WHERE number = '" + number + "'");
            statement.execute("UPDATE copied SET id = 0, number = 'RPT-" + at
                    + "', token_hash = RANDOM_BYTES(32), received = '"
                    + MONTH.atDay(2) + "', known_due = '" + due + "', due = '" + due + "', first_due = '" + due
                    + "', open = FALSE, handling = 'ANSWERED', outcome = 'GRANTED', ground = NULL, answered = '"
                    + (inTime ? due : due.plusDays(1)) + "'");
            statement.execute("INSERT IGNORE INTO information_request SELECT * FROM copied");
        }
    }

    @AfterAll
    static void forget() throws SQLException {
        try (Connection database = PEOPLE.connect();
                Statement statement = database.createStatement()) {
            statement.execute("DELETE FROM information_request WHERE number LIKE 'RPT-%'");
        }
    }

    private static Response press(String page, String form, String button, Map<String, String> fields) {
        TestForm filled = TestForm.of(form, button);
        fields.forEach(filled::with);
        return filled.send(
                PEOPLE.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                URL + "/fr/staff/" + page);
    }

    private static JsonPath figure() {
        return get(URL + FIGURE).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aReportBecomesAFigureThatIsSealedCheckedOfflineCorrectedAndRestated() throws SQLException {
        assertThat(figure().getList("inputs")).isEmpty();
        press("reports", "send", "report", Map.of("period", MONTH.toString()))
                .then()
                .statusCode(302);
        JsonPath open = figure();
        assertThat(open.getLong("numerator")).isEqualTo(7);
        assertThat(open.getLong("denominator")).isEqualTo(12);
        assertThat(open.getString("edition")).isNull();

        press("report-desk", "seal", "close", Map.of("period", MONTH.toString()))
                .then()
                .statusCode(302);
        JsonPath sealed = figure();
        assertThat(sealed.getLong("edition")).isEqualTo(1);
        holdsOffline(7, 12);

        correct();
        assertThat(figure().getLong("numerator")).as("what is sealed stays").isEqualTo(7);
        get(URL + "/fr/indicator?code=answered-in-time&period=" + MONTH)
                .then()
                .statusCode(200)
                .body(containsString("Enregistrements changés depuis la dernière édition"));
        press("report-desk", "seal", "restate", Map.of("period", MONTH.toString(), "why", "Une réponse mal datée"))
                .then()
                .statusCode(302);
        assertThat(figure().getLong("numerator")).isEqualTo(6);
        holdsOffline(6, 12);
        get(URL + "/federation/v1/editions?indicator=answered-in-time&period=" + MONTH)
                .then()
                .body("editions", hasSize(2))
                .body("editions[0].reason", equalTo("Une réponse mal datée"))
                .body("editions[0].changes", hasSize(1))
                .body("editions[0].changes[0].before", equalTo(sealed.getString("inputs[0].hash")));
        recordOpens();
    }

    private static void correct() throws SQLException {
        try (Connection database = PEOPLE.connect();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "UPDATE information_request SET answered = '" + MONTH.atDay(21) + "' WHERE number = 'RPT-1'");
        }
        Response without = press("reports", "send", "report", Map.of("period", MONTH.toString(), "reason", " "));
        assertThat(without.asString()).contains("Écrivez le motif de la correction.");
        press("reports", "send", "report", Map.of("period", MONTH.toString(), "reason", "Une réponse mal datée"))
                .then()
                .statusCode(302);
    }

    private static void holdsOffline(long numerator, long denominator) {
        String file = get(URL + "/indicator-evidence.json?code=answered-in-time&period=" + MONTH)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Evidence evidence = EvidenceFile.read(file);
        assertThat(evidence.claimed().numerator()).isEqualTo(numerator);
        assertThat(evidence.claimed().denominator()).isEqualTo(denominator);
        List<NoteKey> keys = evidence.keys().stream().map(NoteKey::parse).toList();
        List<EvidenceCheck.Finding> findings = EvidenceCheck.of(evidence, keys, Map.of());
        assertThat(findings)
                .hasSizeGreaterThan(7)
                .extracting(EvidenceCheck.Finding::what)
                .contains("the node told this figure in its own signed log");
        assertThat(findings).as("%s", findings).allMatch(EvidenceCheck.Finding::right);
        String forged = file.replace("\"numerator\":" + numerator, "\"numerator\":" + (numerator + 1));
        assertThat(EvidenceCheck.of(EvidenceFile.read(forged), keys, Map.of())).anyMatch(finding -> !finding.right());
    }

    private static void recordOpens() {
        JsonPath figure = figure();
        String ou = figure.getString("inputs[0].ou");
        long seq = figure.getLong("inputs[0].seq");
        get(URL + "/fr/indicator-inputs?code=answered-in-time&period=" + MONTH)
                .then()
                .statusCode(200)
                .body(containsString("/fr/record?ou=" + ou + "&amp;seq=" + seq));
        get(URL + "/fr/record?ou=" + ou + "&seq=" + seq)
                .then()
                .statusCode(200)
                .body(containsString("month/" + MONTH), containsString(figure.getString("inputs[0].hash")));
    }

    @Test
    void whereNothingHappenedThatIsSaidAndSilenceIsNoZero() {
        String period = QUIET.toString();
        get(URL + "/federation/v1/reports?period=" + period).then().body("reports[0].standing", equalTo("MISSING"));
        press("reports", "send", "nil", Map.of("period", MONTH.toString()))
                .then()
                .statusCode(200);
        assertThat(PEOPLE.with(session)
                        .get(URL + "/fr/staff/reports?period=" + MONTH)
                        .asString())
                .as("of a month in which something happened there is no nil return")
                .doesNotContain("name=\"nil\"");
        press("reports", "send", "nil", Map.of("period", period)).then().statusCode(302);
        get(URL + "/federation/v1/reports?period=" + period)
                .then()
                .body("reports[0].standing", equalTo("NIL"))
                .body("reporters.nil", equalTo(1))
                .body("reporters.received", equalTo(0));
        get(URL + "/fr/reports?period=" + period).then().body(containsString("rien à déclarer"));
    }

    @Test
    void theSchemasTheIndicatorsAndTheCatalogueCanBeRead() {
        List<String> names = get(URL + "/federation/v1/schemas").jsonPath().getList("schemas.schema");
        assertThat(names).contains("information.month/1.0", "rollup/1.0");
        get(URL + "/federation/v1/schemas/information.month/1.0")
                .then()
                .statusCode(200)
                .body("properties.due.properties.inTime.minimum", equalTo(0));
        get(URL + "/federation/v1/schemas/information.month/9.0").then().statusCode(404);
        get(URL + "/federation/v1/figures?indicator=none").then().statusCode(400);
        assertThat(get(URL + "/federation/v1/indicators").jsonPath().getList("code"))
                .hasSize(5);
        JsonPath catalogue = JsonPath.from(get(URL + "/federation/v1/catalogue").asString());
        assertThat(catalogue.getString("'@type'")).isEqualTo("dcat:Catalog");
        List<String> addresses = catalogue.getList(
                "'dcat:dataset'.collectMany { it['dcat:distribution'] }.collect { it['dcat:accessURL']['@id'] }");
        assertThat(addresses).hasSizeGreaterThan(10);
        for (String address : addresses) {
            String path = address.replaceFirst("https?://[^/]+", "");
            assertThat(get(URL + path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
