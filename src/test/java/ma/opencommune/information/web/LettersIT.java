package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The words of a letter, changed by the head, and the letter that is sent with them. */
class LettersIT {

    private static final String PAGE = "/fr/staff/letter?kind=CLARIFY&language=fr";

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final OfficeByHttp head = new OfficeByHttp(people, url, Role.HEAD);

    @Test
    void theHeadChangesTheWordsAndTheNextLetterIsSentAndKeptWithThem() throws Exception {
        head.get("/fr/staff/letters").then().statusCode(200).body(containsString("Question à la personne"));
        keep("Question {number}", "Bonjour {nom}, {number} {question}")
                .then()
                .statusCode(200)
                .body(containsString("{nom}"), containsString("{due}"), containsString("Bonjour {nom}"));
        send("look", Map.of("subject", "Question {number}", "words", "Mots : {question}"))
                .then()
                .statusCode(200)
                .body(containsString("Mots : [la question]"));
        head.get(PAGE).then().body(containsString("texte type"));
        keep("Question {number}", "Mots de la commune pour {number} : {question} avant le {due}")
                .then()
                .statusCode(302);
        assertThat(text(head.get("/staff/letter-preview.pdf?kind=CLARIFY&language=fr")
                        .asByteArray()))
                .contains("Mots de la commune pour [numéro de la demande]", "[la question]");
        String receipt = new AskByHttp(url).shown().receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER).takes(number);
        officer.press("clarification", number, "ask", "askRequester", Map.of("question", "De quelles écoles ?"));
        String token = receipt.replaceAll(".*token=([^&]*).*", "$1");
        String own = text(given().get(url + "/information/dossier.pdf?number=" + number + "&token=" + token)
                .asByteArray());
        assertThat(own.replaceAll("\\s+", " "))
                .contains("Mots de la commune pour " + number + " : De quelles écoles ?");
        send("restore", Map.of()).then().statusCode(302);
        head.get(PAGE).then().body(containsString("texte type"));
    }

    @Test
    void aThirdPartyIsWrittenToOnPaperWithoutTheNameOfWhoeverAsks() throws Exception {
        String receipt = new AskByHttp(url).shown().receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER).takes(number);
        officer.press(
                        "consultation",
                        number,
                        "ask",
                        "askParty",
                        Map.of("party", "Société Exemple", "question", "Le contrat de 2026 ?", "written", "ar"))
                .then()
                .statusCode(302);
        Matcher link = Pattern.compile("/staff/letter\\.pdf\\?number=" + number + "&amp;letter=[0-9]+")
                .matcher(officer.open(number).asString());
        assertThat(link.find()).isTrue();
        String letter = text(officer.get(link.group().replace("&amp;", "&")).asByteArray());
        assertThat(letter)
                .contains("Société Exemple", "Le contrat de 2026", number + "/2")
                .doesNotContain("MARKERNAME", "MARKER123");
        String own = text(given().get(url + "/information/dossier.pdf?number=" + number + "&token="
                        + receipt.replaceAll(".*token=([^&]*).*", "$1"))
                .asByteArray());
        assertThat(own).doesNotContain("Société Exemple");
        assertThat(text(officer.get("/staff/dossier.pdf?number=" + number).asByteArray()))
                .contains("Société Exemple");
    }

    @Test
    void onlyWhoSignsChangesLetters() {
        people.as(Role.INFORMATION_OFFICER).get(url + PAGE).then().statusCode(403);
        head.get("/fr/staff/letter?kind=NONE&language=fr").then().statusCode(404);
    }

    private Response keep(String subject, String words) {
        return send("keep", Map.of("subject", subject, "words", words));
    }

    private Response send(String button, Map<String, String> fields) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"")
                .matcher(head.get(PAGE).asString());
        assertThat(seen.find()).isTrue();
        TestForm form = TestForm.of("write", button)
                .with("kind", "CLARIFY")
                .with("language", "fr")
                .with("seen", seen.group(1))
                .with("subject", "x")
                .with("words", "x");
        fields.forEach(form::with);
        return head.send(form, "/fr/staff/letter");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
