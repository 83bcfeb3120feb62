package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Files sent with the public form, by people who mean well and by people who do not. */
class SentFilesIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void aPdfAndAPictureArriveAndAreGivenToTheRequesterAndToStaffOnly() throws Exception {
        String receipt = new AskByHttp(url)
                .shown()
                .file("délibération.pdf", pdf())
                .file("../plan.png", png())
                .receipt();
        String track = receipt.replace("/receipt", "/track");
        List<String> links = links(given().get(track).asString());
        assertThat(links).hasSize(2);
        for (String link : links) {
            given().get(url + link)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''"))
                    .header("Content-Disposition", not(containsString("..")))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Cache-Control", containsString("no-store"))
                    .header("Content-Security-Policy", containsString("default-src"));
        }
        byte[] got = given().get(url + links.get(0)).asByteArray();
        assertThat(new String(got, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        refusedToEverybodyElse(links.get(0));
        for (Role role : new Role[] {Role.DESK_CLERK, Role.INFORMATION_OFFICER, Role.HEAD}) {
            people.as(role).get(url + bare(links.get(0))).then().statusCode(200);
        }
    }

    private void refusedToEverybodyElse(String link) throws InterruptedException {
        String other = new AskByHttp(url).shown().receipt();
        String otherToken = other.replaceAll(".*token=", "");
        String otherNumber = other.replaceAll(".*number=([^&]*).*", "$1");
        String number = link.replaceAll(".*/files/([^/]*)/.*", "$1");
        given().get(url + bare(link)).then().statusCode(404);
        given().get(url + bare(link) + "?token=" + otherToken).then().statusCode(404);
        given().get(url + bare(link).replace(number, otherNumber) + "?token=" + otherToken)
                .then()
                .statusCode(404);
        for (Role role : new Role[] {Role.RESIDENT, Role.AUDITOR, Role.PUBLISHER, Role.ADMINISTRATOR}) {
            people.as(role).get(url + bare(link)).then().statusCode(404);
        }
    }

    @Test
    void whatIsNotWhatItSaysIsRefusedWithItsNameAndNothingIsRegistered() throws Exception {
        byte[] program = new byte[2048];
        program[0] = 'M';
        program[1] = 'Z';
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        refused("facture.pdf", program, "n’est pas accepté");
        refused("logo.png", svg.getBytes(StandardCharsets.UTF_8), "n’est pas accepté");
        refused("bombe.docx", zipBomb(), "décompressé");
        refused("vide.pdf", new byte[0], "vide");
    }

    private void refused(String name, byte[] bytes, String says) throws InterruptedException {
        AskByHttp form = new AskByHttp(url).shown().file("bon.txt", "Bonjour".getBytes(StandardCharsets.UTF_8));
        form.file(name, bytes)
                .send()
                .then()
                .statusCode(200)
                .body(containsString(name))
                .body(containsString(says))
                .body(containsString("Les dépenses de 2026"))
                .body(containsString("Choisissez vos fichiers de nouveau"));
        new OfficeByHttp(people, url, Role.INFORMATION_OFFICER)
                .get("/staff/requests.csv?q=" + name.replaceAll("\\..*", ""))
                .then()
                .body(not(containsString("TET-")));
    }

    @Test
    void aMistakeInAFieldAsksForTheFilesAgainInWords() throws Exception {
        new AskByHttp(url)
                .shown()
                .with("name", "")
                .file("a.pdf", pdf())
                .send()
                .then()
                .statusCode(200)
                .body(containsString("Choisissez vos fichiers de nouveau"));
        new AskByHttp(url).send().then().body(containsString("5 fichiers au plus"), containsString("10 Mo"));
    }

    @Test
    void moreFilesThanAreTakenAreRefusedBeforeOneIsKept() throws Exception {
        AskByHttp form = new AskByHttp(url).shown();
        for (int file = 0; file < 6; file++) {
            form.file(file + ".txt", "Bonjour".getBytes(StandardCharsets.UTF_8));
        }
        form.send().then().statusCode(200).body(containsString("Choisissez 5 fichiers au plus"));
    }

    private static List<String> links(String page) {
        Matcher link = Pattern.compile("href=\"(/information/files/[^\"]*)\"").matcher(page);
        return link.results().map(found -> found.group(1)).toList();
    }

    private static String bare(String link) {
        return link.replaceAll("\\?.*", "");
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A document that grows a thousandfold when it is opened. */
    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 600; megabyte++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
