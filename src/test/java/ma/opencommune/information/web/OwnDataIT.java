package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is kept of a requester: seen and corrected by the requester, erased when no remedy is possible any more. */
class OwnDataIT {

    private static final Rows ROWS = Rows.of(TestServer.shared());
    private static final TestPeople PEOPLE = TestPeople.shared();

    private final String url = TestServer.shared().url();

    @Test
    void theRequesterSeesTheOwnDataAsPageAndFileWithoutTheWholeNationalId() throws Exception {
        String query = asked();
        given().get(url + "/fr/information/track?" + query)
                .then()
                .body(containsString("gardées tant que la réponse est due"))
                .body(containsString("Vos données : les voir, les corriger"));
        given().get(url + "/fr/information/own-data?" + query)
                .then()
                .statusCode(200)
                .body(containsString("Amina MARKERNAME"))
                .body(containsString("•••••••23"))
                .body(not(containsString("MARKER123")));
        given().get(url + "/information/own-data.json?" + query)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("name", equalTo("Amina MARKERNAME"))
                .body("nationalId", equalTo("•••••••23"))
                .body("subject", equalTo("Budget des écoles"));
    }

    @Test
    void aCorrectionIsAskedOnceDecidedByStaffAndTold() throws Exception {
        String query = asked();
        ask(query, "EMAIL", "no address").then().statusCode(200).body(containsString("pas écrit comme il faut"));
        ask(query, "NAME", "Amina \u202EExemple").then().statusCode(302);
        ask(query, "NAME", "Another").then().statusCode(200).body(containsString("En attente"));
        String id =
                ROWS.text("SELECT c.id FROM information_correction c JOIN information_request r ON r.id = c.request_id"
                        + " WHERE r.number = '" + number(query) + "'");
        String officer = PEOPLE.session(Role.INFORMATION_OFFICER);
        PEOPLE.with(officer)
                .get(url + "/fr/staff/correction?id=" + id)
                .then()
                .statusCode(200)
                .body(containsString("Amina MARKERNAME"))
                .body(containsString("<bdi>Amina Exemple</bdi>"));
        decide(officer, id, "decline", "").then().statusCode(200).body(containsString("Écrivez la raison"));
        decide(officer, id, "make", "").then().statusCode(302);
        decide(officer, id, "decline", "Trop tard")
                .then()
                .statusCode(200)
                .body(containsString("Faite"), not(containsString("Trop tard")));
        given().get(url + "/information/own-data.json?" + query)
                .then()
                .body("name", equalTo("Amina Exemple"))
                .body("corrections[0].state", equalTo("MADE"));
        assertThat(ROWS.text("SELECT COUNT(*) FROM platform_mail WHERE about = '" + number(query) + "'"))
                .as("receipt and correction")
                .isEqualTo("2");
        assertThat(ROWS.text("SELECT COUNT(*) FROM platform_audit WHERE subject = '" + number(query)
                        + "' AND action LIKE 'information.correction.%' AND details NOT LIKE '%Exemple%'"))
                .isEqualTo("2");
        PEOPLE.as(Role.HEAD).get(url + "/fr/staff/correction?id=" + id).then().statusCode(403);
    }

    @Test
    void anotherMailAddressGetsANewLinkAndTheOldOneIsTold() throws Exception {
        String query = asked();
        ask(query, "EMAIL", "other" + System.nanoTime() + "@example.ma").then().statusCode(302);
        String id =
                ROWS.text("SELECT c.id FROM information_correction c JOIN information_request r ON r.id = c.request_id"
                        + " WHERE r.number = '" + number(query) + "'");
        decide(PEOPLE.session(Role.INFORMATION_OFFICER), id, "make", "").then().statusCode(302);
        given().get(url + "/fr/information/own-data?" + query).then().statusCode(404);
        assertThat(ROWS.text("SELECT COUNT(*) FROM platform_mail WHERE about = '" + number(query) + "'"))
                .as("receipt, correction to the new address, word to the old one")
                .isEqualTo("3");
    }

    @Test
    void whoAskedIsErasedOnceWhenNoRemedyIsPossibleAnyMore() throws Exception {
        String over = asked();
        String running = asked();
        String complained = asked();
        ask(over, "NAME", "Never decided").then().statusCode(302);
        words(over);
        assertThat(kept(over)).doesNotContain("MARKERWORDS");
        closed(over, running, complained);
        runErasure();
        forgotten(over);
        assertThat(kept(over)).as("sealed or in clear").isEmpty();
        assertThat(ROWS.text(
                        "SELECT CONCAT(urgent_reason, urgency_words, extension_words) FROM information_request WHERE number = '"
                                + number(over) + "'"))
                .as("words beside the handling")
                .isEmpty();
        assertThat(ROWS.text("SELECT COUNT(*) FROM platform_mail WHERE sealed IS NOT NULL AND about = '" + number(over)
                        + "'"))
                .isEqualTo("0");
        assertThat(ROWS.text("SELECT COUNT(*) FROM information_request WHERE number = '" + number(over)
                        + "' AND contact IS NULL AND national_id IS NULL AND person_digest IS NULL"))
                .isEqualTo("1");
        assertThat(ROWS.text(
                        "SELECT c.state FROM information_correction c JOIN information_request r ON r.id = c.request_id"
                                + " WHERE c.sealed IS NULL AND r.number = '" + number(over) + "'"))
                .isEqualTo("LAPSED");
        assertThat(ROWS.text(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'information.contact.erased' AND subject = '"
                                + number(over)
                                + "' AND details REGEXP '\"digest\":\"[0-9a-f]{64}\"' AND details NOT LIKE '%MARKER%'"))
                .isEqualTo("1");
        kept(running, complained);
        PEOPLE.as(Role.INFORMATION_OFFICER)
                .get(url + "/fr/staff/request?number=" + number(over))
                .then()
                .statusCode(200)
                .body(containsString("ont été effacées"));
    }

    /** Words that name people: a question and its answer, a third party, a complaint. */
    private void words(String query) {
        OfficeByHttp officer = new OfficeByHttp(PEOPLE, url, Role.INFORMATION_OFFICER).takes(number(query));
        Map<String, String> party = Map.of("party", "MARKERWORDS SA", "question", "MARKERWORDS ?");
        officer.press("consultation", number(query), "ask", "askParty", party)
                .then()
                .statusCode(302);
        officer.press("clarification", number(query), "ask", "askRequester", Map.of("question", "MARKERWORDS ?"))
                .then()
                .statusCode(302);
        officer.press("clarification", number(query), "desk", "keepAnswer", Map.of("answer", "MARKERWORDS"))
                .then()
                .statusCode(302);
    }

    private void forgotten(String query) {
        for (String page : new String[] {"own-data", "track"}) {
            given().get(url + "/fr/information/" + page + "?" + query).then().body(not(containsString("MARKERNAME")));
        }
        given().get(url + "/fr/information/own-data?" + query).then().statusCode(404);
    }

    /** Everything that is kept of the words of a request, in clear or sealed. */
    private static String kept(String query) throws SQLException {
        String of = " WHERE request_id = (SELECT id FROM information_request WHERE number = '" + number(query) + "')";
        String kinds = " AND kind IN ('CONSULTED', 'CLARIFICATION_ASKED', 'CLARIFIED')";
        return ROWS.text(
                "SELECT CONCAT((SELECT GROUP_CONCAT(detail, COALESCE(HEX(sealed), '') SEPARATOR '') FROM information_event"
                        + of + kinds
                        + "), (SELECT GROUP_CONCAT(party, question, words, COALESCE(HEX(sealed), '') SEPARATOR '')"
                        + " FROM information_consultation" + of + "))");
    }

    private void kept(String running, String complained) {
        for (String kept : new String[] {running, complained}) {
            given().get(url + "/fr/information/own-data?" + kept)
                    .then()
                    .body(containsString("sont gardées jusqu’au"))
                    .body(containsString("MARKERNAME"));
        }
    }

    private static void closed(String over, String running, String complained) throws SQLException {
        for (String query : new String[] {over, running, complained}) {
            ROWS.change(
                    "UPDATE information_request SET handling = 'CLOSED', open = FALSE, outcome = 'GRANTED', urgency_words = 'MARKERWORDS',"
                            + " extension_words = 'MARKERWORDS', answered = CURRENT_DATE"
                            + " - INTERVAL " + (query.equals(running) ? 40 : 80) + " DAY WHERE number = '"
                            + number(query) + "'");
        }
        ROWS.change(
                "INSERT INTO information_complaint (request_id, about_day, filed, at, reply_due, text, state, reason) SELECT id, answered,"
                        + " answered, UTC_TIMESTAMP(6), answered + INTERVAL 15 DAY, 'x', 'FILED', '' FROM information_request WHERE number = '"
                        + number(complained) + "'");
    }

    private String asked() throws InterruptedException {
        return new AskByHttp(url).shown().receipt().replaceAll(".*\\?", "");
    }

    private Response ask(String query, String field, String value) {
        return TestForm.of("correct", "askCorrection")
                .with("number", number(query))
                .with("token", query.replaceAll(".*token=([^&]*).*", "$1"))
                .with("field", field)
                .with("value", value)
                .send(
                        PEOPLE.fromHere().contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        url + "/fr/information/own-data");
    }

    private Response decide(String session, String id, String button, String reason) {
        return TestForm.of("decide", button)
                .with("id", id)
                .with("reason", reason)
                .send(
                        PEOPLE.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        url + "/fr/staff/correction");
    }

    /** Lets the job run again, and waits until it has. */
    private static void runErasure() throws SQLException {
        String runs = "SELECT runs FROM platform_job WHERE name = 'information.erasure' AND lease_owner IS NULL";
        long before = Long.parseLong(ROWS.text(runs));
        ROWS.change(
                "UPDATE platform_job SET last_started = NULL, last_ended = NULL WHERE name = 'information.erasure'");
        Awaitility.await("the job of erasure")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> Long.parseLong(ROWS.text(runs)) > before);
    }

    private static String number(String query) {
        return query.replaceAll(".*number=([^&]*).*", "$1");
    }
}
