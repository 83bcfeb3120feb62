package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A file of an answer from the first box to the public page, without any script. */
class RedactionIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER);

    /** A request with a file of its answer. */
    private record Case(String number, String token, String file) {

        String page() {
            return "/fr/staff/redaction?number=" + number + "&file=" + file;
        }

        String download(String which) {
            return "/information/files/" + number + "/" + which;
        }
    }

    @Test
    void theOfficerCoversByNumbersAndEverybodyElseGetsTheBurnedFileOnly() throws Exception {
        Case mine = withAnswerFile();
        officer.get(mine.page()).then().statusCode(200).body(containsString("Aucun cadre sur cette page"));
        assertThat(black(picture(mine, 1, "burned"))).isLessThan(0.3);
        send(
                        mine,
                        "draw",
                        "put",
                        Map.of("x", "900", "y", "0", "width", "200", "height", "10", "ground", "PRIVATE_LIFE"))
                .then()
                .statusCode(200)
                .body(containsString("Le cadre sort de la page"), containsString("value=\"900\""));
        send(mine, "draw", "put", Map.of("x", "0", "y", "60", "width", "1000", "height", "90", "ground", ""))
                .then()
                .statusCode(200)
                .body(containsString("Choisissez le motif"));
        send(
                        mine,
                        "draw",
                        "put",
                        Map.of("x", "0", "y", "60", "width", "1000", "height", "90", "ground", "PRIVATE_LIFE"))
                .then()
                .statusCode(302);
        send(mine, "draw", "withhold", Map.of("page", "2", "ground", "DEFENCE"))
                .then()
                .statusCode(302);
        assertThat(black(picture(mine, 2, "burned"))).isGreaterThan(0.95);
        assertThat(black(picture(mine, 2, "work")))
                .as("while it is worked on, one sees through")
                .isLessThan(0.5);
        theBurnedFileIsSigned(mine);
    }

    private void theBurnedFileIsSigned(Case mine) throws IOException {
        unburnedIsNotSent(mine);
        send(mine, "make", "burn", Map.of("seen", seen(mine))).then().statusCode(302);
        officer.writes(mine.number(), answer());
        String redacted = burnedFile(mine);
        new OfficeByHttp(people, url, Role.HEAD)
                .press(mine.number(), "decide", "sign", Map.of())
                .then()
                .statusCode(302);
        whatTheRequesterGets(mine, redacted);
        whatThePublicReads(mine, redacted);
    }

    private void unburnedIsNotSent(Case mine) {
        officer.press(mine.number(), "write", "sendToSign", answer())
                .then()
                .statusCode(200)
                .body(containsString("faites d’abord le fichier occulté"));
    }

    private void whatTheRequesterGets(Case mine, String redacted) throws IOException {
        String token = "?token=" + mine.token();
        given().get(url + mine.download(mine.file()) + token).then().statusCode(404);
        byte[] bytes = given().get(url + mine.download(redacted) + token).asByteArray();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("SECRETNAME", "/Font", "/Prev");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEmpty();
            assertThat(black(new PDFRenderer(pdf).renderImageWithDPI(1, 40))).isGreaterThan(0.95);
        }
        given().get(url + "/fr/information/track?number=" + mine.number() + "&token=" + mine.token())
                .then()
                .body(
                        containsString("7.3"),
                        containsString("une partie sur une page"),
                        containsString("une page entière"))
                .body(not(containsString("/" + mine.file() + "?token")));
        people.as(Role.DESK_CLERK).get(url + mine.download(mine.file())).then().statusCode(404);
        people.as(Role.HEAD).get(url + mine.download(mine.file())).then().statusCode(200);
    }

    private void whatThePublicReads(Case mine, String redacted) {
        given().get(url + mine.download(redacted)).then().statusCode(404);
        sql("UPDATE information_request SET publication = 'PUBLIC_ANSWER', public_title = 'Titre' WHERE number = '"
                + mine.number() + "'");
        given().get(url + mine.download(redacted)).then().statusCode(200);
        given().get(url + mine.download(mine.file())).then().statusCode(404);
        given().get(url + "/fr/information/entry?number=" + mine.number())
                .then()
                .statusCode(200)
                .body(containsString("Vie privée et données personnelles"), containsString(mine.number() + "-1.pdf"));
    }

    @Test
    void aSearchProposesBoxesAndSaysHonestlyWhichPagesHaveNoText() throws Exception {
        Case mine = withAnswerFile();
        Response found = send(
                mine,
                "find",
                "look",
                Map.of("ids", "yes", "phones", "yes", "mails", "yes", "names", "secretname amina"));
        found.then()
                .statusCode(200)
                .body(containsString("L123456"), containsString("06 12 34 56 78"), containsString("SECRETNAME"))
                .body(containsString("Une page sans texte, car numérisée"));
        Matcher hit = Pattern.compile("name=\"hit\" value=\"([0-9-]+)\"").matcher(found.asString());
        assertThat(hit.find()).isTrue();
        send(mine, "take", "accept", Map.of("hit", hit.group(1), "hitGround", "PRIVATE_LIFE"))
                .then()
                .statusCode(302);
        send(mine, "take", "accept", Map.of("hit", "1-0-0-2000-1", "hitGround", "PRIVATE_LIFE"))
                .then()
                .statusCode(200)
                .body(containsString("Cochez au moins un endroit"));
        officer.get(mine.page()).then().body(containsString("Un cadre sur cette page"));
    }

    @Test
    void onlyTheOfficerInChargeDraws() throws Exception {
        Case mine = withAnswerFile();
        OfficeByHttp other = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER);
        other.get(mine.page())
                .then()
                .statusCode(200)
                .body(containsString("Lecture seule"), not(containsString("id=\"put\"")));
        Map<String, String> box = Map.of("x", "0", "y", "0", "width", "10", "height", "10", "ground", "DEFENCE");
        send(other, mine, "draw", "put", box).then().statusCode(200).body(containsString("confié à quelqu’un d’autre"));
        officer.get(mine.page()).then().body(containsString("Aucun cadre"));
        people.as(Role.DESK_CLERK).get(url + mine.page()).then().statusCode(equalTo(403));
        officer.get("/fr/staff/redaction?number=" + mine.number() + "&file=1999999")
                .then()
                .statusCode(404);
    }

    private String burnedFile(Case mine) {
        Matcher link = Pattern.compile(
                        "/information/files/" + mine.number() + "/([0-9]+)\"[^>]*><bdi>" + mine.number() + "-1.pdf")
                .matcher(officer.get(mine.page()).asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private BufferedImage picture(Case mine, int page, String show) throws IOException {
        byte[] png = officer.get("/staff/redaction-page.png?number=" + mine.number() + "&file=" + mine.file() + "&page="
                        + page + "&show=" + show)
                .asByteArray();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static double black(BufferedImage picture) {
        long found = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                found += (picture.getRGB(x, y) & 0xFF) < 40 ? 1 : 0;
            }
        }
        return (double) found / picture.getWidth() / picture.getHeight();
    }

    private Response send(Case mine, String form, String button, Map<String, String> fields) {
        return send(officer, mine, form, button, fields);
    }

    private Response send(OfficeByHttp by, Case mine, String form, String button, Map<String, String> fields) {
        TestForm sent = TestForm.of(form, button).with("number", mine.number()).with("file", mine.file());
        fields.forEach(sent::with);
        return by.send(sent, "/fr/staff/redaction");
    }

    private String seen(Case mine) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"")
                .matcher(officer.get(mine.page()).asString());
        return seen.find() ? seen.group(1) : "";
    }

    private static Map<String, String> answer() {
        return Map.of(
                "outcome",
                "PARTIAL",
                "ground",
                "PRIVATE_LIFE",
                "text",
                "Voici",
                "reason",
                "Des noms",
                "orientation",
                "");
    }

    private Case withAnswerFile() throws Exception {
        String receipt = new AskByHttp(url).shown().file("note.pdf", pdf()).receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        sql(
                "UPDATE information_file SET side = 'ANSWER' WHERE request_id = (SELECT id FROM information_request WHERE number = '"
                        + number + "')");
        officer.takes(number);
        Matcher file = Pattern.compile("/staff/redaction\\?number=" + number + "&amp;file=([0-9]+)")
                .matcher(officer.open(number).asString());
        assertThat(file.find()).isTrue();
        return new Case(number, receipt.replaceAll(".*token=([^&]*).*", "$1"), file.group(1));
    }

    private void sql(String update) {
        try (Connection database = people.connect()) {
            database.createStatement().execute(update);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page with what is looked for, and a page that is a picture. */
    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            pdf.addPage(new PDPage(PDRectangle.A4));
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(60, 760);
                content.showText("Amina SECRETNAME L123456 06 12 34 56 78 a@example.ma");
                content.endText();
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
