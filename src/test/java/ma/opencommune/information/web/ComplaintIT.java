package ma.opencommune.information.web;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ladder of remedies, from an answer or its absence to the head's decision or silence. */
class ComplaintIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER);
    private final OfficeByHttp head = new OfficeByHttp(people, url, Role.HEAD);
    private final OfficeByHttp clerk = new OfficeByHttp(people, url, Role.DESK_CLERK);
    private String receipt = "";
    private String number = "";

    @BeforeEach
    void ask() throws InterruptedException {
        receipt = new AskByHttp(url).shown().receipt();
        number = receipt.replaceAll(".*number=([^&]*).*", "$1");
    }

    private void answered() {
        officer.takes(number)
                .writes(
                        number,
                        Map.of(
                                "outcome", "REFUSED",
                                "ground", "PRIVATE_LIFE",
                                "text", "Non.",
                                "reason", "Des noms.",
                                "orientation", ""));
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);
    }

    @Test
    void beforeTheDueDateThereIsNothingToComplainAbout() {
        track().then().body(not(containsString("/information/complain?")));
        complain("Trop tôt").then().statusCode(200).body(containsString("Une plainte au chef n’est pas possible"));
    }

    @Test
    void aReversedComplaintHasTheRequestHandledAgain() throws SQLException, IOException {
        answered();
        get(page("complain"))
                .then()
                .statusCode(200)
                .body(containsString("Je ne suis pas d’accord"), containsString(number));
        complain("Donnez la liste sans les noms.").then().statusCode(302);
        complain("Encore").then().statusCode(200).body(containsString("elle est déjà faite"));
        track().then().body(containsString("attend la réponse du chef"), not(containsString("/information/complain?")));
        String pdf = text(get(page("complaint.pdf").replace("/fr/", "/")).asByteArray());
        assertThat(pdf)
                .contains(number)
                .contains("Donnez la liste sans les noms.")
                .contains("article 19");
        theHeadFindsIt();
        head.press("complaint", number, "decide", "reverse", Map.of("reason", ""))
                .then()
                .statusCode(200);
        head.press("complaint", number, "decide", "reverse", Map.of("reason", "La liste peut être donnée."))
                .then()
                .statusCode(302);
        assertThat(text("SELECT handling FROM information_request WHERE number = ?"))
                .isEqualTo("SEARCHING");
        assertThat(text("SELECT open FROM information_request WHERE number = ?"))
                .isEqualTo("1");
        theEarlierAnswerStaysAndTheNewOneHasItsDay();
        officer.open(number).then().body(containsString("La liste peut être donnée."));
        head.press("complaint", number, "decide", "dismiss", Map.of("reason", "Non, en fait"))
                .then()
                .statusCode(200)
                .body(containsString("Ce n’est plus possible"));
        assertThat(text("SELECT COUNT(*) FROM platform_mail WHERE about = ?"))
                .as("receipt, answer, complaint, decision, another answer")
                .isEqualTo("5");
        aSecondAnswerCanBeComplainedAboutAndTheFirstStays();
    }

    private void theEarlierAnswerStaysAndTheNewOneHasItsDay() throws SQLException {
        track().then()
                .body(containsString("Le chef a accepté la plainte"))
                .body(containsString("Réponse précédente"), containsString("Des noms."))
                .body(
                        containsString("Une autre réponse a été ordonnée"),
                        containsString("/information/appeal?to=cdai"));
        assertThat(text("SELECT due > CURRENT_DATE AND known_due = due AND reopened = CURRENT_DATE AND open"
                        + " FROM information_request WHERE number = ?"))
                .as("the new answer has a day of its own")
                .isEqualTo("1");
        officer.press("extension", number, "ask", "askHead", Map.of("reason", "LARGE_VOLUME", "words", "Encore"));
        assertThat(text("SELECT extension_state IS NULL FROM information_request WHERE number = ?"))
                .isEqualTo("1");
    }

    private void aSecondAnswerCanBeComplainedAboutAndTheFirstStays() throws SQLException, IOException {
        officer.writes(
                number,
                Map.of("outcome", "GRANTED", "text", "La liste sans les noms.", "reason", "", "orientation", ""));
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);
        track().then()
                .body(containsString("La liste sans les noms."), containsString("Réponse précédente"))
                .body(containsString("Des noms."));
        complain("Il manque une rue.").then().statusCode(302);
        assertThat(text("SELECT COUNT(DISTINCT c.signed_id) FROM information_complaint c JOIN information_request r"
                        + " ON r.id = c.request_id WHERE r.number = ?"))
                .as("each complaint is about its own answer, of the same day")
                .isEqualTo("2");
        String dossier = text(get(page("dossier.pdf").replace("/fr/", "/")).asByteArray());
        assertThat(dossier).contains("La liste sans les noms.", "Des noms.", "Il manque une rue.");
    }

    @Test
    void aComplaintAboutTheExpiryIsDecidedAfterTheAnswerAndReopensNothing() throws SQLException {
        late();
        complain("J’attends.").then().statusCode(302);
        answered();
        complain("Et je ne suis pas d’accord.").then().statusCode(302);
        track().then().body(containsString("Autres plaintes"), containsString("Attend le chef"));
        head.press("complaint", number, "decide", "reverse", Map.of("reason", "La réponse est venue tard."))
                .then()
                .statusCode(302);
        assertThat(text("SELECT handling FROM information_request WHERE number = ?"))
                .as("the oldest that waits is decided; it is about something that is over")
                .isEqualTo("ANSWERED");
        head.press("complaint", number, "decide", "dismiss", Map.of("reason", "Les noms restent."))
                .then()
                .statusCode(302);
        assertThat(text("SELECT GROUP_CONCAT(c.state ORDER BY c.id) FROM information_complaint c"
                        + " JOIN information_request r ON r.id = c.request_id WHERE r.number = ?"))
                .isEqualTo("REVERSED,DISMISSED");
    }

    @Test
    void theSignedLetterWithItsRemediesIsPrintedByWhoeverWasToldByMail() throws IOException {
        answered();
        String page = track().asString();
        String link = page.replaceAll("(?s).*href=\"(/information/letter\\.pdf[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(text(people.fromHere().get(url + link).asByteArray()).replaceAll("\\s+", " "))
                .contains(
                        number + "/",
                        "Des noms.",
                        "article 19",
                        "dans les 30 jours de la réponse ou du silence du chef");
        get(url + link.replaceAll("token=.*", "token=AAAAAAAAAAAAAAAAAAAAAA"))
                .then()
                .statusCode(404);
    }

    @Test
    void withdrawingSettlesTheComplaint() throws SQLException {
        late();
        complain("J’attends.").then().statusCode(302);
        clerk.press("remedies", number, "enter", "enterWithdrawal", Map.of("what", "withdrawal", "day", "2999-01-01"))
                .then()
                .statusCode(200)
                .body(containsString("Ce jour ne convient pas"));
        clerk.press("remedies", number, "enter", "enterWithdrawal", Map.of("what", "withdrawal", "day", today()))
                .then()
                .statusCode(302);
        assertThat(text("SELECT CONCAT(r.handling, c.state) FROM information_complaint c JOIN information_request r"
                        + " ON r.id = c.request_id WHERE r.number = ?"))
                .isEqualTo("WITHDRAWNSETTLED");
        head.get("/fr/staff/complaints?q=" + number).then().body(not(containsString(number + "</bdi>")));
    }

    @Test
    void theDeskEntersAComplaintAndTheWayToTheCommissionAndItsOrder() throws SQLException, IOException {
        answered();
        assertThat(text(get(page("complaint.pdf").replace("/fr/", "/")).asByteArray()))
                .as("prefilled before it is made, from the requester to the head")
                .contains("Amina MARKERNAME", "Au chef de l’institution", "Je ne suis pas d’accord");
        clerk.press(
                        "remedies",
                        number,
                        "enter",
                        "enterComplaint",
                        Map.of("what", "complaint", "day", today(), "words", "Sur papier."))
                .then()
                .statusCode(302);
        head.press("complaint", number, "decide", "dismiss", Map.of("reason", "Les noms restent."))
                .then()
                .statusCode(302);
        track().then().body(containsString("/information/appeal?to=cdai"));
        get(page("appeal")).then().statusCode(200).body(containsString("Je me suis plaint au chef"));
        assertThat(text(get(page("complaint.pdf").replace("/fr/", "/") + "&to=CDAI")
                        .asByteArray()))
                .contains("Commission du droit d’accès", "Je me suis plaint au chef");
        TestForm.of("appeal", "noteAppeal")
                .with("number", number)
                .with("token", receipt.replaceAll(".*token=", ""))
                .with("to", "CDAI")
                .with("filed", today())
                .send(
                        people.fromHere().contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        url + "/fr/information/appeal")
                .then()
                .statusCode(302);
        track().then()
                .body(containsString("attend la réponse de la commission"))
                .body(not(containsString("/information/appeal?")));
        theOrderHasItHandledAgain();
    }

    private void theOrderHasItHandledAgain() throws SQLException, IOException {
        Map<String, String> order = Map.of(
                "what", "order", "whom", "cdai", "day", today(), "result", "REVERSED", "words", "Donnez la liste.");
        clerk.press("remedies", number, "enter", "enterOrder", order)
                .then()
                .statusCode(200)
                .body(containsString("Le document manque"));
        assertThat(clerk.upload("remedies", number, "enter", "enterOrder", order, "decision.txt"))
                .isEqualTo(302);
        assertThat(text("SELECT COUNT(*) > 0 FROM platform_mail WHERE about = CONCAT('notice:', ?)"))
                .isEqualTo("1");
        track().then()
                .body(containsString("La commission a ordonné une réponse"))
                .body(containsString("la commission a ordonné une autre réponse"));
        assertThat(text("SELECT CONCAT(handling, due > CURRENT_DATE) FROM information_request WHERE number = ?"))
                .isEqualTo("SEARCHING1");
        assertThat(clerk.upload("remedies", number, "enter", "enterOrder", order, "decision.txt"))
                .as("this step is not open any more")
                .isEqualTo(200);
        assertThat(text(get(page("dossier.pdf").replace("/fr/", "/")).asByteArray()))
                .contains("Plainte à la commission CDAI", "Donnez la liste.");
    }

    private void late() throws SQLException {
        execute(
                "UPDATE information_request SET due = CURRENT_DATE - INTERVAL 3 DAY, known_due = CURRENT_DATE - INTERVAL 3 DAY"
                        + " WHERE number = '" + number + "'");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Africa/Casablanca")).toString();
    }

    private void theHeadFindsIt() {
        head.get("/fr/staff/complaints?q=" + number).then().body(containsString(number));
        head.get("/fr/staff/complaints?state=dismissed&q=" + number)
                .then()
                .body(not(containsString(number + "</bdi>")));
        head.get("/staff/complaints.csv?sort=number&q=" + number)
                .then()
                .body(containsString("head_answer_due"), containsString(number));
        officer.get("/staff/complaints.csv").then().statusCode(403);
        officer.get("/fr/staff/complaints").then().statusCode(403);
    }

    @Test
    void whoeverHandledTheCaseDoesNotDecideEvenAsHead() throws SQLException {
        OfficeByHttp both = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER, Role.HEAD);
        both.takes(number)
                .writes(number, Map.of("outcome", "GRANTED", "text", "Voici.", "reason", "", "orientation", ""));
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);
        complain("Il manque la page deux.").then().statusCode(302);
        both.press("complaint", number, "decide", "dismiss", Map.of("reason", "Tout y est."))
                .then()
                .statusCode(200)
                .body(containsString("Qui a traité le dossier ne décide pas"), containsString("Tout y est."));
        head.press("complaint", number, "decide", "dismiss", Map.of("reason", "La page deux y est."))
                .then()
                .statusCode(302);
        track().then()
                .body(
                        containsString("rejetée"),
                        containsString("La page deux y est."),
                        containsString("possible maintenant"));
        assertThat(text("SELECT handling FROM information_request WHERE number = ?"))
                .isEqualTo("ANSWERED");
    }

    @Test
    void theHeadsSilenceOpensTheWayToTheCommissionByItself() throws SQLException {
        execute(
                "UPDATE information_request SET due = CURRENT_DATE - INTERVAL 3 DAY, known_due = CURRENT_DATE - INTERVAL 3 DAY"
                        + " WHERE number = '" + number + "'");
        get(page("complain")).then().body(containsString("Je n’ai pas reçu de réponse"));
        complain("J’attends.").then().statusCode(302);
        execute("UPDATE information_complaint c JOIN information_request r ON r.id = c.request_id"
                + " SET c.reply_due = CURRENT_DATE - INTERVAL 2 DAY WHERE r.number = '" + number + "'");
        track().then()
                .body(containsString("le chef n’a pas répondu à temps"))
                .body(containsString("possible maintenant"));
        head.get("/fr/staff/complaint?number=" + number).then().body(containsString("La décision reste due."));
    }

    @Test
    void anothersCodeOpensNoComplaint() throws InterruptedException {
        answered();
        complain("Non.").then().statusCode(302);
        String other = new AskByHttp(url).shown().receipt().replaceAll(".*token=", "");
        String mixed = "?number=" + number + "&token=" + other;
        get(url + "/information/complaint.pdf" + mixed).then().statusCode(404);
        get(url + "/fr/information/complain" + mixed).then().statusCode(404);
    }

    private Response complain(String words) {
        return TestForm.of("complain", "sendComplaint")
                .with("number", number)
                .with("token", receipt.replaceAll(".*token=", ""))
                .with("words", words)
                .send(
                        people.fromHere().contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        url + "/fr/information/complain");
    }

    private String page(String page) {
        return receipt.replace("/receipt", "/" + page);
    }

    private Response track() {
        return get(page("track"));
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

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
