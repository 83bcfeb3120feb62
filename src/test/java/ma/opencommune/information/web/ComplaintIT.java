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
        track().then().body(containsString("Le chef a accepté la plainte"));
        officer.open(number).then().body(containsString("La liste peut être donnée."));
        head.press("complaint", number, "decide", "dismiss", Map.of("reason", "Non, en fait"))
                .then()
                .statusCode(200)
                .body(containsString("Ce n’est plus possible"));
        assertThat(text("SELECT COUNT(*) FROM platform_mail WHERE about = ?"))
                .as("receipt, answer, complaint, decision")
                .isEqualTo("4");
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
