package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk's twin: what comes on paper, by word of mouth or by telephone, for people without a mail address. */
class DeskIT {

    private static final LocalDate STAMP = LocalDate.now().minusDays(9);

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final String clerk = people.session(Role.DESK_CLERK);

    @Test
    void aPaperRequestCountsFromItsStampAndTheSameFormIsOneRequest() {
        Response page = desk();
        Response first = send(page, Map.of());
        first.then().statusCode(302);
        assertThat(send(page, Map.of()).header("Location")).isEqualTo(first.header("Location"));
        String due = given().get(url + "/api/v1/information/deadline?kind=ordinary&received=" + STAMP)
                .jsonPath()
                .getString("due");
        people.as(Role.INFORMATION_OFFICER)
                .get(url + "/staff/requests.csv?q=" + number(first))
                .then()
                .body(containsString(STAMP + "," + due));
        people.as(Role.INFORMATION_OFFICER)
                .get(url + "/fr/staff/request?number=" + number(first))
                .then()
                .body(containsString("Sur papier"));
    }

    @ParameterizedTest
    @CsvSource({
        "received, 2099-01-01, Le jour de réception est aujourd’hui ou avant",
        "received, 2018-01-01, Le jour de réception est aujourd’hui ou avant",
        "received, demain, Écrivez le jour de réception",
        "channel, '', Choisissez comment la demande est arrivée",
        "name, '', Écrivez votre nom",
        "address, '', adresse postale",
    })
    void whatIsWrongIsSaidAndWhatWasTypedIsKept(String field, String value, String says) {
        send(desk(), Map.of(field, value))
                .then()
                .statusCode(200)
                .body(containsString(says))
                .body(containsString("Plan du cimetière"));
    }

    @Test
    void theReceiptAndTheAnswerArePrintedWithWhatTheRequesterNeeds() throws IOException {
        String number = number(send(desk(), Map.of()));
        String receipt = text(people.with(clerk)
                .get(url + "/staff/letter.pdf?language=fr&number=" + number)
                .asByteArray());
        assertThat(receipt).contains(number).contains("Code pour le téléphone");
        String call = receipt.replaceAll("(?s).*Code pour le téléphone : ([0-9]{3} [0-9]{3}).*", "$1");
        people.with(clerk)
                .get(url + "/fr/staff/request?number=" + number)
                .then()
                .body(containsString(call));
        OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER).takes(number);
        officer.writes(
                number,
                Map.of(
                        "outcome", "REFUSED",
                        "ground", "PRIVATE_LIFE",
                        "text", "Le plan nomme des familles.",
                        "reason", "Il dit qui repose où.",
                        "orientation", ""));
        new OfficeByHttp(people, url, Role.HEAD)
                .press(number, "decide", "sign", Map.of())
                .then()
                .statusCode(302);
        Response sheet = people.with(clerk).get(url + "/fr/staff/request?number=" + number);
        String letter = text(people.with(clerk).get(url + link(sheet)).asByteArray());
        assertThat(letter)
                .contains("Exemple Moha", "Le plan nomme des familles.", "Il dit qui repose où.", "Vie privée")
                .contains("article 19");
        people.with(clerk)
                .get(url + "/fr/staff/request?number=" + number)
                .then()
                .body(containsString("imprimée le"));
    }

    @Test
    void theCodeOfARequestSentByItsRequesterIsPrintedForNobody() throws InterruptedException {
        String number = new AskByHttp(url).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
        people.with(clerk)
                .get(url + "/staff/letter.pdf?language=fr&number=" + number)
                .then()
                .statusCode(404);
        people.with(clerk)
                .get(url + "/fr/staff/request?number=" + number)
                .then()
                .body(not(containsString("Code pour le téléphone")));
    }

    /** It shows who asks, often with a national id. */
    @Test
    void theScanOfTheFormIsForOfficersAndTheRequesterAlone() throws Exception {
        String receipt = new AskByHttp(url)
                .shown()
                .file("scan.txt", "Le formulaire".getBytes(StandardCharsets.UTF_8))
                .receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        String of = " WHERE request_id = (SELECT id FROM information_request WHERE number = '" + number + "')";
        Rows rows = Rows.of(TestServer.shared());
        rows.change("UPDATE information_file SET side = 'FORM'" + of);
        String scan =
                url + "/information/files/" + number + "/" + rows.text("SELECT archive_id FROM information_file" + of);
        people.as(Role.INFORMATION_OFFICER).get(scan).then().statusCode(200);
        people.fromHere()
                .get(scan + "?token=" + receipt.replaceAll(".*token=([^&]*).*", "$1"))
                .then()
                .statusCode(200);
        for (Role other : List.of(Role.HEAD, Role.DESK_CLERK, Role.SECRETARY_GENERAL, Role.PUBLISHER)) {
            people.as(other).get(scan).then().statusCode(404);
        }
    }

    @Test
    void aLetterOpensOnlyWithItsOwnRequest() {
        String one = number(send(desk(), Map.of()));
        people.with(clerk)
                .get(url + "/staff/letter.pdf?letter=1&number=" + one)
                .then()
                .statusCode(404);
        people.as(Role.AUDITOR)
                .get(url + "/staff/letter.pdf?number=" + one)
                .then()
                .statusCode(403);
        people.as(Role.HEAD).get(url + "/staff/letter.pdf?number=" + one).then().statusCode(403);
    }

    private Response desk() {
        return people.with(clerk).get(url + "/fr/staff/desk");
    }

    private Response send(Response page, Map<String, String> changed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "channel", "PAPER",
                "received", STAMP.toString(),
                "subject", "Plan du cimetière",
                "description", "Le plan du cimetière avec ses allées",
                "form", "PAPER",
                "kind", "ORDINARY",
                "name", "Exemple Moha",
                "address", "3, rue d’Exemple, Tétouan",
                "standing", "CITIZEN",
                "language", "fr"));
        fields.putAll(changed);
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]*)\"").matcher(page.asString());
        assertThat(key.find()).isTrue();
        TestForm form = TestForm.on(page, "enter", "register").with("key", key.group(1));
        fields.forEach(form::with);
        return form.send(
                people.with(clerk).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                url + "/fr/staff/desk");
    }

    private static String link(Response sheet) {
        return sheet.asString()
                .replaceAll("(?s).*href=\"(/staff/letter\\.pdf\\?number=[^\"]*letter=[0-9]+)\".*", "$1")
                .replace("&amp;", "&");
    }

    private static String number(Response answer) {
        return String.valueOf(answer.header("Location")).replaceAll(".*number=([^&]*).*", "$1");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
