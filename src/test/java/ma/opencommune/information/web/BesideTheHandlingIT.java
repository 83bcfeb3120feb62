package ma.opencommune.information.web;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one extension and the one question, from the click to what the requester reads. */
class BesideTheHandlingIT {

    private static final Map<String, String> ASK =
            Map.of("reason", "LARGE_VOLUME", "words", "Neuf cents pièces à réunir");

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER);
    private final OfficeByHttp head = new OfficeByHttp(people, url, Role.HEAD);
    private String receipt = "";
    private String number = "";

    @BeforeEach
    void ask() throws InterruptedException {
        receipt = new AskByHttp(url).shown().receipt();
        number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        officer.takes(number);
    }

    @Test
    void theHeadAgreesAndTheRequesterReadsBothDatesAndTheReason() throws SQLException {
        String first = text("SELECT due FROM information_request WHERE number = ?");
        officer.press("extension", number, "ask", "askHead", ASK).then().statusCode(302);
        track().then().body(not(containsString("Neuf cents pièces")));
        head.press("extension", number, "decide", "agree", Map.of()).then().statusCode(302);
        assertThat(text("SELECT due > first_due AND extended AND first_due = '" + first
                        + "' FROM information_request WHERE number = ?"))
                .isEqualTo("1");
        track().then()
                .body(containsString("Le délai est prolongé"))
                .body(containsString("Grand volume d’informations"))
                .body(containsString("Neuf cents pièces à réunir"))
                .body(containsString("Le délai a été prolongé une fois."));
        assertThat(text("SELECT COUNT(*) FROM platform_mail WHERE about = ?"))
                .as("receipt, extension")
                .isEqualTo("2");
        officer.get("/fr/staff/extension?number=" + number)
                .then()
                .body(containsString("la loi n’en permet pas une deuxième"))
                .body(not(containsString("askHead")));
        officer.press("extension", number, "ask", "askHead", ASK)
                .then()
                .statusCode(200)
                .body(containsString("la loi n’en permet pas une deuxième"));
        assertThat(text("SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
                        + " WHERE e.kind = 'EXTENDED' AND r.number = ?"))
                .isEqualTo("1");
    }

    @Test
    void onTheDueDateItIsTooLateToAskAndToAgree() throws SQLException {
        officer.press("extension", number, "ask", "askHead", ASK).then().statusCode(302);
        execute("UPDATE information_request SET first_due = CURRENT_DATE WHERE number = '" + number + "'");
        head.press("extension", number, "decide", "agree", Map.of())
                .then()
                .statusCode(200)
                .body(containsString("trop tard pour prolonger"));
        officer.press("extension", number, "ask", "askHead", ASK)
                .then()
                .statusCode(200)
                .body(containsString("trop tard pour prolonger"));
    }

    @Test
    void aDeclinedExtensionLeavesTheDateAndTellsTheOfficerWhy() throws SQLException {
        officer.press("extension", number, "ask", "askHead", ASK).then().statusCode(302);
        head.press("extension", number, "decide", "decline", Map.of("note", ""))
                .then()
                .statusCode(200);
        head.press("extension", number, "decide", "decline", Map.of("note", "Commencez par cent pièces."))
                .then()
                .statusCode(302);
        officer.open(number).then().body(containsString("Commencez par cent pièces."));
        assertThat(text("SELECT extended FROM information_request WHERE number = ?"))
                .isEqualTo("0");
        track().then().body(not(containsString("Commencez par cent pièces.")));
    }

    @Test
    void onlyTheOfficerOfTheCaseAsksAndOnlyTheHeadAgrees() {
        new OfficeByHttp(people, url, Role.INFORMATION_OFFICER)
                .press("extension", number, "ask", "askHead", ASK)
                .then()
                .statusCode(200)
                .body(containsString("Le dossier est confié à quelqu’un d’autre"));
        officer.press("extension", number, "ask", "askHead", ASK).then().statusCode(302);
        Response page = officer.get("/fr/staff/extension?number=" + number);
        page.then().body(not(containsString("name=\"agree\"")));
        officer.press("extension", number, "decide", "agree", Map.of());
        officer.get("/fr/staff/extension?number=" + number).then().body(containsString("Attend le chef"));
    }

    @Test
    void theRequesterIsAskedOnceAnswersAndTheClockGoesOn() throws SQLException {
        String due = text("SELECT due FROM information_request WHERE number = ?");
        officer.press("clarification", number, "ask", "askRequester", Map.of("question", "Quelles rues ?"))
                .then()
                .statusCode(302);
        track().then().body(containsString("La commune vous demande une précision"), containsString("Quelles rues ?"));
        assertThat(text("SELECT COUNT(*) FROM platform_mail WHERE about = ?"))
                .as("receipt, question")
                .isEqualTo("2");
        officer.press("clarification", number, "ask", "askRequester", Map.of("question", "Et quand ?"))
                .then()
                .statusCode(200)
                .body(containsString("elle ne l’est pas deux fois"));
        TestForm.of("more", "clarify")
                .with("number", number)
                .with("token", receipt.replaceAll(".*token=", ""))
                .with("message", "La rue d’Exemple")
                .send(
                        people.fromHere().contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        url + "/fr/information/track")
                .then()
                .statusCode(302);
        officer.open(number).then().body(containsString("La rue d’Exemple"), containsString("La personne a répondu"));
        track().then().body(not(containsString("La commune vous demande une précision")));
        assertThat(text("SELECT due FROM information_request WHERE number = ?")).isEqualTo(due);
    }

    @Test
    void declinedUrgencyCountsTheOrdinaryPeriodFromTheReceiptAndTheRequesterReadsWhy() throws Exception {
        receipt = urgent();
        number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        assertThat(text("SELECT due = received + INTERVAL 3 DAY AND urgency_by > received FROM information_request"
                        + " WHERE number = ?"))
                .isEqualTo("1");
        officer.get("/fr/staff/requests?urgent=undecided&q=" + number)
                .then()
                .body(containsString(number), containsString("à décider avant le"));
        officer.press("urgency", number, "decide", "decline", Map.of("words", " "))
                .then()
                .statusCode(200);
        officer.press("urgency", number, "decide", "decline", Map.of("words", "Personne n’est en danger."))
                .then()
                .statusCode(302);
        officer.press("urgency", number, "decide", "accept", Map.of("words", "Tout de même"))
                .then()
                .statusCode(200)
                .body(containsString("L’urgence a déjà été décidée"));
        String ordinary = get(url + "/api/v1/information/deadline?kind=ordinary&received="
                        + text("SELECT received FROM information_request WHERE number = ?"))
                .jsonPath()
                .getString("due");
        assertThat(text("SELECT due FROM information_request WHERE number = ?")).isEqualTo(ordinary);
        track().then()
                .body(containsString("Urgence non retenue"))
                .body(containsString("Personne n’est en danger."))
                .body(containsString("La date a été recomptée, avec le délai ordinaire"));
        assertThat(text("SELECT COUNT(*) FROM platform_mail WHERE about = ?"))
                .as("receipt, decision")
                .isEqualTo("2");
        officer.get("/fr/staff/requests?urgent=all&q=" + number).then().body(not(containsString(number + "</bdi>")));
    }

    @Test
    void acceptedUrgencyKeepsItsDateAndThoseOnCallSeeWhatFallsOnClosedDays() throws Exception {
        receipt = urgent();
        number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        String due = text("SELECT due FROM information_request WHERE number = ?");
        officer.press("urgency", number, "decide", "accept", Map.of("words", "L’eau est bue."))
                .then()
                .statusCode(302);
        assertThat(text("SELECT due FROM information_request WHERE number = ?")).isEqualTo(due);
        track().then().body(containsString("Urgence acceptée"), containsString("L’eau est bue."));
        execute("UPDATE information_request SET due = CURRENT_DATE + INTERVAL 8 DAY WHERE number = '" + number + "'");
        officer.get("/fr/staff/requests?urgent=oncall&q=" + number).then().body(containsString(number + "</bdi>"));
        officer.get("/fr/staff/requests?urgent=undecided&q=" + number)
                .then()
                .body(not(containsString(number + "</bdi>")));
    }

    @Test
    void aThirdPartyIsAskedWithItsOwnDateAndTheClockRunsOn() throws SQLException {
        String due = text("SELECT due FROM information_request WHERE number = ?");
        officer.press("consultation", number, "ask", "askParty", Map.of("party", "Société MARKERPARTY", "question", ""))
                .then()
                .statusCode(200)
                .body(containsString("Société MARKERPARTY"));
        officer.press(
                        "consultation",
                        number,
                        "ask",
                        "askParty",
                        Map.of("party", "Société MARKERPARTY", "question", "Le contrat peut-il être donné ?"))
                .then()
                .statusCode(302);
        String id = text("SELECT c.id FROM information_consultation c JOIN information_request r ON r.id = c.request_id"
                + " WHERE c.due > c.asked AND r.number = ?");
        assertThat(text("SELECT due FROM information_request WHERE number = ?")).isEqualTo(due);
        track().then().body(containsString("Un tiers est consulté"), not(containsString("MARKERPARTY")));
        execute("UPDATE information_consultation SET due = CURRENT_DATE - INTERVAL 1 DAY WHERE id = " + id);
        officer.get("/fr/staff/consultation?number=" + number).then().body(containsString("la commune décide seule"));
        officer.press(
                        "consultation",
                        number,
                        "reply-form",
                        "note",
                        Map.of("consultation", id, "reply", "OBJECTS", "words", "Secret d’affaires"))
                .then()
                .statusCode(302);
        whoTheThirdPartyIsIsReadByThoseWhoDecide();
        officer.press(
                        "consultation",
                        number,
                        "reply-form",
                        "note",
                        Map.of("consultation", id, "reply", "CONSENTS", "words", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void anObjectionThatComesWhileTheHeadReadsIsNotedAndTheHeadIsTold() throws SQLException {
        officer.press("consultation", number, "ask", "askParty", Map.of("party", "Société X", "question", "Le prix ?"))
                .then()
                .statusCode(302);
        String id = text("SELECT c.id FROM information_consultation c JOIN information_request r ON r.id = c.request_id"
                + " WHERE r.number = ?");
        officer.writes(number, Map.of("outcome", "GRANTED", "text", "Voici.", "reason", "", "orientation", ""));
        officer.press(
                        "consultation",
                        number,
                        "reply-form",
                        "note",
                        Map.of("consultation", id, "reply", "OBJECTS", "words", "Secret d’affaires"))
                .then()
                .statusCode(302);
        head.open(number).then().body(containsString("Un tiers s’oppose"), containsString("Secret d’affaires"));
    }

    private void whoTheThirdPartyIsIsReadByThoseWhoDecide() {
        officer.open(number).then().body(containsString("Secret d’affaires"), containsString("MARKERPARTY"));
        head.open(number).then().body(containsString("MARKERPARTY"));
        new OfficeByHttp(people, url, Role.DESK_CLERK)
                .open(number)
                .then()
                .statusCode(200)
                .body(not(containsString("Secret d’affaires")), not(containsString("MARKERPARTY")));
    }

    @Test
    void partsEndDifferentlyOneIsPassedOnAndTheRequesterIsToldToWhom() throws SQLException {
        Map<String, String> granted = Map.of("text", "La liste", "outcome", "GRANTED");
        officer.press("parts", number, "part", "addPart", granted).then().statusCode(302);
        officer.press("parts", number, "part", "addPart", Map.of("text", "Le plan", "outcome", "NOT_HELD"))
                .then()
                .statusCode(200)
                .body(containsString("Le plan"));
        Map<String, String> passedOn = Map.of(
                "text", "Le plan",
                "outcome", "NOT_HELD",
                "reason", "La province le fait.",
                "orientation", "Province d’Exemple",
                "transfer", "NOT_KEPT_HERE");
        officer.press("parts", number, "part", "addPart", passedOn).then().statusCode(302);
        officer.writes(
                number, Map.of("outcome", "GRANTED", "ground", "", "text", "Voici.", "reason", "", "orientation", ""));
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);
        assertThat(text("SELECT CONCAT(outcome, ' ', ground) FROM information_request WHERE number = ?"))
                .isEqualTo("PARTIAL NOT_AVAILABLE");
        track().then()
                .body(containsString("Province d’Exemple"))
                .body(containsString("La commune ne produit ni ne conserve cette information"));
        assertThat(text("SELECT COUNT(*) FROM platform_mail WHERE about = ?"))
                .as("receipt, answer, transfer")
                .isEqualTo("3");
        theInstitutionIsWrittenTo();
        execute("UPDATE information_request SET publication = 'PUBLIC_ENTRY', public_title = 'Liste et plan'"
                + " WHERE number = '" + number + "'");
        get(url + "/fr/information/entry?number=" + number)
                .then()
                .body(containsString("Comment les parties ont fini"), containsString("Accordée"))
                .body(not(containsString("La province le fait.")));
        officer.press("parts", number, "part", "addPart", granted)
                .then()
                .statusCode(200)
                .body(containsString("Ce n’est plus possible"));
    }

    private void theInstitutionIsWrittenTo() throws SQLException {
        assertThat(text("SELECT COUNT(*) FROM information_letter l JOIN information_request r ON r.id = l.request_id"
                        + " WHERE l.kind = 'PASS_ON' AND l.paper AND r.number = ?"))
                .as("a letter to the institution")
                .isEqualTo("1");
        track().then().body(containsString("transmise à une autre institution"));
    }

    @Test
    void aClerkEntersTheAnswerOfARequesterWhoCannotWriteIt() throws SQLException {
        OfficeByHttp clerk = new OfficeByHttp(people, url, Role.DESK_CLERK);
        clerk.get("/fr/staff/clarification?number=" + number).then().body(not(containsString("keepAnswer")));
        officer.press("clarification", number, "ask", "askRequester", Map.of("question", "Quelles rues ?"))
                .then()
                .statusCode(302);
        clerk.press("clarification", number, "desk", "keepAnswer", Map.of("answer", ""))
                .then()
                .statusCode(200);
        clerk.press("clarification", number, "desk", "keepAnswer", Map.of("answer", "La rue d’Exemple"))
                .then()
                .statusCode(302);
        officer.open(number).then().body(containsString("La rue d’Exemple"), containsString("La personne a répondu"));
        assertThat(text("SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
                        + " WHERE e.kind = 'CLARIFIED' AND e.account = " + clerk.id() + " AND r.number = ?"))
                .isEqualTo("1");
        clerk.press("clarification", number, "ask", "askRequester", Map.of("question", "Et quand ?"));
        assertThat(text("SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
                        + " WHERE e.kind = 'CLARIFICATION_ASKED' AND r.number = ?"))
                .isEqualTo("1");
    }

    private String urgent() throws InterruptedException {
        return new AskByHttp(url)
                .shown()
                .with("kind", "URGENT")
                .with("urgentReason", "L’eau du puits est bue")
                .receipt();
    }

    private Response track() {
        return get(receipt.replace("/receipt", "/track"));
    }

    private String text(String query) throws SQLException {
        try (Connection database = people.connect();
                ResultSet rows = database.createStatement().executeQuery(query.replace("?", "'" + number + "'"))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String change) throws SQLException {
        try (Connection database = people.connect()) {
            database.createStatement().execute(change);
        }
    }
}
