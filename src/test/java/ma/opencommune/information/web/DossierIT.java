package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import javax.imageio.ImageIO;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The complete file of a case, as staff and as its requester are given it. */
class DossierIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void theCompleteFileHoldsAllPiecesAndTheRequestersOwnHoldsNoInnerNote() throws Exception {
        String receipt = new AskByHttp(url)
                .shown()
                .file("plan.png", png())
                .file("texte.txt", "Bonjour".getBytes(StandardCharsets.UTF_8))
                .receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        String token = receipt.replaceAll(".*token=([^&]*).*", "$1");
        OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER).takes(number);
        officer.press("clarification", number, "ask", "askRequester", Map.of("question", "De quelles écoles ?"));
        officer.writes(
                number, Map.of("outcome", "GRANTED", "text", "Voici le budget", "reason", "", "orientation", ""));
        OfficeByHttp head = new OfficeByHttp(people, url, Role.HEAD);
        head.press(number, "decide", "sendBack", Map.of("note", "Note intérieure"))
                .then()
                .statusCode(302);
        officer.press(
                number,
                "write",
                "sendToSign",
                Map.of("outcome", "GRANTED", "text", "Voici le budget revu", "reason", "", "orientation", ""));
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);

        byte[] whole = officer.get("/staff/dossier.pdf?number=" + number).asByteArray();
        assertThat(text(whole))
                .contains("Bordereau des pièces", "La demande", "Ce qui s’est passé", "plan.png", "texte.txt")
                .contains("Amina MARKERNAME", "De quelles écoles ?", "Voici le budget revu", "Note intérieure")
                .contains("Jour de réception : ne compte pas", "Jour ouvrable : jour 20")
                .contains(number + " · 1 / ", officer.name())
                .doesNotContain("MARKER123", token);

        byte[] own = given().get(url + "/information/dossier.pdf?number=" + number + "&token=" + token)
                .asByteArray();
        assertThat(text(own))
                .contains("Bordereau des pièces", "Amina MARKERNAME", "Voici le budget revu")
                .doesNotContain("Note intérieure", officer.name(), head.name(), "MARKER123", token);
        assertThat(made(number)).isEqualTo(2);
        people.as(Role.HEAD, Role.DESK_CLERK)
                .get(url + "/staff/dossier.pdf?number=" + number)
                .then()
                .statusCode(403);
    }

    private int made(String number) throws Exception {
        try (Connection database = people.connect();
                ResultSet found = database.createStatement()
                        .executeQuery(
                                "SELECT COUNT(*) FROM platform_audit WHERE action = 'information.dossier.made' AND subject = '"
                                        + number + "'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
