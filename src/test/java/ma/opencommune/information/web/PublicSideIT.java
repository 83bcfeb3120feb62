package ma.opencommune.information.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import ma.opencommune.testing.TestUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing becomes public that a publisher has not read, and what is public no longer cannot be guessed. */
class PublicSideIT {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER);
    private final OfficeByHttp head = new OfficeByHttp(people, url, Role.HEAD);
    private final OfficeByHttp publisher = new OfficeByHttp(people, url, Role.PUBLISHER);
    private String receipt = "";
    private String number = "";
    private String file = "";

    @BeforeEach
    void ask() throws InterruptedException, SQLException {
        receipt = new AskByHttp(url)
                .shown()
                .file("amina-markername.txt", "La liste".getBytes(StandardCharsets.UTF_8))
                .receipt();
        number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        execute("UPDATE information_file SET side = 'ANSWER' WHERE request_id = (SELECT id FROM information_request"
                + " WHERE number = '" + number + "')");
        file = text("SELECT f.archive_id FROM information_file f JOIN information_request r ON r.id = f.request_id"
                + " WHERE r.number = ?");
        officer.takes(number);
    }

    @Test
    void anAnswerThatIsHandledAgainIsHiddenUntilAPublisherDecidesAnew() throws SQLException {
        signed("PREMIER TEXTE");
        publish("answer");
        entry().then().body(containsString("PREMIER TEXTE"));
        download().then().statusCode(200);
        reverse();
        officer.press(number, "write", "save", answer("BROUILLON SECRET"))
                .then()
                .statusCode(302);
        entry().then().statusCode(200).body(not(containsString("BROUILLON")), not(containsString("PREMIER TEXTE")));
        entry().then().body(not(containsString("/information/files/")));
        download().then().statusCode(404);
        signed("DEUXIÈME TEXTE");
        entry().then().body(not(containsString("DEUXIÈME TEXTE")));
        download().then().statusCode(404);
        publish("answer");
        entry().then().body(containsString("DEUXIÈME TEXTE"));
    }

    @Test
    void aPublisherReadsAllThatWouldBePublicAndAStalePagePublishesNothing() {
        publisher.get("/information/files/" + number + "/" + file).then().statusCode(404);
        officer.press(
                        "parts",
                        number,
                        "part",
                        "addPart",
                        Map.of(
                                "text",
                                "Les noms",
                                "outcome",
                                "REFUSED",
                                "ground",
                                "PRIVATE_LIFE",
                                "reason",
                                "RAISON LUE"))
                .then()
                .statusCode(302);
        Response before = publisher.get("/fr/staff/publication?number=" + number);
        signed("Voici.");
        publisher
                .send(
                        TestForm.of("publish", "entry")
                                .with("number", number)
                                .with("seen", seen(before))
                                .with("title", "Titre gardé"),
                        "/fr/staff/publication")
                .then()
                .statusCode(200)
                .body(containsString("Le dossier a changé depuis"), containsString("Titre gardé"));
        entry().then().statusCode(404);
        publisher
                .get("/fr/staff/publication?number=" + number)
                .then()
                .body(containsString("RAISON LUE"), containsString("Les noms"), containsString("/" + file));
        publisher.get("/information/files/" + number + "/" + file).then().statusCode(200);
        publish("answer");
        entry().then().statusCode(200).body(containsString("RAISON LUE"));
    }

    @Test
    void anAnswerThatIsNotShownHasAPublicReasonAndWaitsForNobody() throws SQLException {
        signed("TEXTE GARDÉ");
        Map<String, String> bare = Map.of("title", "MARKERTITLE", "service", "", "reason", "");
        publisher
                .press("publication", number, "publish", "restrict", bare)
                .then()
                .statusCode(200);
        assertThat(text("SELECT publication FROM information_request WHERE number = ?"))
                .isEqualTo("PRIVATE");
        Map<String, String> whole = Map.of("title", "MARKERTITLE", "service", "", "reason", "Plans de sécurité");
        publisher
                .press("publication", number, "publish", "restrict", whole)
                .then()
                .statusCode(302);
        entry().then()
                .statusCode(200)
                .body(
                        containsString("La réponse n’est pas publiée"),
                        containsString("Plans de sécurité"),
                        not(containsString("TEXTE GARDÉ")));
        download().then().statusCode(404);
        publisher
                .get("/fr/staff/publication?q=" + number)
                .then()
                .body(containsString("0 demande"), not(containsString("publication?number=" + number)));
    }

    @Test
    void wordsOfATitleThatWasTakenDownCannotBeGuessed() throws SQLException {
        publish("entry");
        publisher
                .press(
                        "publication",
                        number,
                        "publish",
                        "down",
                        Map.of("title", "x", "reason", "Un nom y était", "code", "PERSONAL_DATA"))
                .then()
                .statusCode(302);
        assertThat(text("SELECT public_words FROM information_request WHERE number = ?"))
                .isEmpty();
        for (String words : new String[] {"MARKERTITLE", "autrement"}) {
            people.fromHere()
                    .queryParam("q", words)
                    .queryParam("service", "MARKERSERVICE")
                    .get(url + "/api/v1/information/requests.atom")
                    .then()
                    .body(containsString("at:deleted-entry ref=\"" + url + "/information/entry?number=" + number));
        }
    }

    /** Puts a file with the draft; its number in the archive. */
    private String added() throws SQLException {
        int status = new TestUpload()
                .by(officer.session())
                .with("write", "write")
                .with("save", "1")
                .with("number", number)
                .with("seen", seen(officer.open(number)))
                .with("outcome", "GRANTED")
                .with("text", "Voici.")
                .with("jakarta.faces.ViewState", "stateless")
                .send(
                        url + "/fr/staff/request",
                        "answerFiles",
                        "amina-markername.txt",
                        "x".getBytes(StandardCharsets.UTF_8))
                .statusCode();
        assertThat(status).isEqualTo(302);
        return text("SELECT MAX(f.archive_id) FROM information_file f JOIN information_request r ON r.id = f.request_id"
                + " WHERE r.number = ?");
    }

    @Test
    void aFileThatTheRequesterHasStaysAfterAReversalWhateverTheOfficerDoes() throws SQLException {
        String given = added();
        signed("Voici.");
        reverse();
        String download =
                url + "/information/files/" + number + "/" + given + "?token=" + receipt.replaceAll(".*token=", "");
        people.fromHere().get(download).then().statusCode(200);
        officer.press(number, "rename", "renameFile", Map.of("renamed", given, "fileName", "Autre.txt"))
                .then()
                .statusCode(200);
        officer.press(number, "files", "removeFile", Map.of("file", given))
                .then()
                .statusCode(302);
        assertThat(text("SELECT side FROM information_file WHERE archive_id = " + given))
                .as("not in the next answer, and not struck")
                .isEqualTo("GIVEN");
        people.fromHere().get(download).then().statusCode(200);
        people.fromHere()
                .get(receipt.replace("/receipt", "/track"))
                .then()
                .body(containsString("/" + given + "?token="));
        signed("Voici la suite.");
        publish("answer");
        people.fromHere()
                .get(url + "/information/files/" + number + "/" + given)
                .then()
                .statusCode(404);
    }

    @Test
    void aFileOfTheAnswerIsNamedAfterTheRequestRenamedByTheOfficerAndStruckWhenItIsTakenOff() throws SQLException {
        String added = added();
        String name = "SELECT name FROM information_file WHERE archive_id = " + added;
        assertThat(text(name)).isEqualTo(number + "-1.txt");
        officer.press(number, "rename", "renameFile", Map.of("renamed", added, "fileName", " "))
                .then()
                .statusCode(200);
        officer.press(number, "rename", "renameFile", Map.of("renamed", added, "fileName", "Liste.exe"))
                .then()
                .statusCode(302);
        assertThat(text(name)).isEqualTo("Liste.txt");
        officer.press(number, "files", "removeFile", Map.of("file", added))
                .then()
                .statusCode(302);
        assertThat(text("SELECT COUNT(*) FROM platform_file WHERE id = " + added))
                .isEqualTo("0");
    }

    @Test
    void anAnswerWithABoxThatIsNotBurnedIsNotSigned() throws SQLException {
        officer.writes(number, answer("Voici."));
        drawn();
        head.press(number, "decide", "sign", Map.of()).then().statusCode(200);
        assertThat(text("SELECT handling FROM information_request WHERE number = ?"))
                .isEqualTo("SIGN_OFF");
    }

    @Test
    void aFirstPartWhoseFileHasABoxThatIsNotBurnedIsNotSignedEither() throws SQLException {
        Map<String, String> part = Map.of("title", "Début", "text", "Voici le début", "given", file);
        officer.press("early-answer", number, "write", "offer", part).then().statusCode(302);
        drawn();
        head.press("early-answer", number, "decide", "signEarly", Map.of())
                .then()
                .statusCode(200);
        people.fromHere()
                .get(url + "/information/files/" + number + "/" + file + "?token=" + receipt.replaceAll(".*token=", ""))
                .then()
                .statusCode(404);
    }

    private void drawn() throws SQLException {
        execute(
                "INSERT INTO information_redaction_mark (request_id, archive_id, page, x, y, width, height, ground, drawn_by,"
                        + " at) SELECT id, " + file + ", 1, 10, 10, 10, 10, 'PRIVATE_LIFE', 1, UTC_TIMESTAMP(6)"
                        + " FROM information_request WHERE number = '" + number + "'");
    }

    private void signed(String words) {
        officer.writes(number, answer(words));
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);
    }

    private static Map<String, String> answer(String words) {
        return Map.of("outcome", "GRANTED", "text", words, "reason", "", "orientation", "");
    }

    private void reverse() {
        TestForm.of("complain", "sendComplaint")
                .with("number", number)
                .with("token", receipt.replaceAll(".*token=", ""))
                .with("words", "Il manque une page.")
                .send(people.fromHere().contentType(FORM), url + "/fr/information/complain")
                .then()
                .statusCode(302);
        head.press("complaint", number, "decide", "reverse", Map.of("reason", "La page est due."))
                .then()
                .statusCode(302);
    }

    private void publish(String button) {
        publisher
                .press(
                        "publication",
                        number,
                        "publish",
                        button,
                        Map.of("title", "MARKERTITLE", "service", "MARKERSERVICE"))
                .then()
                .statusCode(302);
    }

    private Response entry() {
        return people.fromHere().get(url + "/fr/information/entry?number=" + number);
    }

    private Response download() {
        return people.fromHere().get(url + "/information/files/" + number + "/" + file);
    }

    private static String seen(Response page) {
        return page.asString().replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1");
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
