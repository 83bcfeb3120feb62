package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestMail;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InformationRequestsIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void theSameFormSentTwiceIsOneRequestWithTheSameReceipt() throws InterruptedException {
        AskByHttp form = new AskByHttp(url).shown();
        assertThat(form.receipt()).isEqualTo(form.receipt()).contains("/fr/information/receipt?number=TET-");
    }

    @Test
    void anotherFormWithTheSameKeyIsToldNothingOfTheFirst() throws InterruptedException {
        AskByHttp form = new AskByHttp(url).shown();
        String code = form.receipt().replaceAll(".*token=", "");
        assertThat(form.with("name", "Somebody else").send().asString())
                .contains("a déjà servi pour une autre demande")
                .doesNotContain(code);
    }

    @Test
    void theMailOfTheReceiptCarriesNoWordOfWhoeverSentTheForm() throws InterruptedException {
        String number = new AskByHttp(url).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
        assertThat(new TestMail(people).letter(number)).contains(number).doesNotContain("Budget", "MARKERNAME");
    }

    @Test
    void theReceiptIsAPdfInBothLanguages() throws InterruptedException {
        String query = new AskByHttp(url).shown().receipt().replaceAll(".*\\?", "");
        for (String language : new String[] {"ar", "fr"}) {
            byte[] pdf = given().get(url + "/information/receipt.pdf?language=" + language + "&" + query)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void numberAndCodeOfTwoRequestsDoNotOpenEither() throws InterruptedException {
        String one = new AskByHttp(url).shown().receipt();
        String other = new AskByHttp(url).shown().receipt();
        String mixed = one.replaceAll(".*number=([^&]*).*", "number=$1") + "&" + other.replaceAll(".*&", "");
        given().get(url + "/fr/information/track?" + mixed)
                .then()
                .statusCode(404)
                .body(not(containsString("Les dépenses de 2026")));
        given().get(url + "/fr/information/receipt?" + mixed).then().statusCode(404);
        given().get(url + "/information/receipt.pdf?" + mixed).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', Écrivez votre nom",
        "email, not-an-address, adresse électronique",
        "nationalId, 'a/b', lettres et des chiffres",
        "subject, '', objet de la demande",
        "kind, URGENT, pourquoi",
    })
    void whatIsWrongIsSaidAndWhatWasTypedIsKept(String field, String value, String says) throws InterruptedException {
        new AskByHttp(url)
                .shown()
                .with(field, value)
                .send()
                .then()
                .statusCode(200)
                .body(containsString("id=\"errors\""))
                .body(containsString(says))
                .body(containsString("Les dépenses de 2026"));
    }

    @ParameterizedTest
    @CsvSource({"website, http://spam.example, champ caché", "key, forged, trop longtemps"})
    void aRobotIsToldAndNothingIsRegistered(String field, String value, String says) throws InterruptedException {
        new AskByHttp(url)
                .shown()
                .with(field, value)
                .send()
                .then()
                .statusCode(200)
                .body(containsString(says));
    }

    @ParameterizedTest
    @CsvSource({"subject, 10000", "description, 100000", "name, 10000"})
    void aTextThatIsFarTooLongIsSaidAndNothingIsRegistered(String field, int length) throws InterruptedException {
        new AskByHttp(url)
                .shown()
                .with(field, "x".repeat(length))
                .send()
                .then()
                .statusCode(200)
                .body(containsString("id=\"" + field + "-error\""));
    }

    @Test
    void whatTurnsTheDirectionOfTextIsTakenOut() throws InterruptedException {
        String receipt = new AskByHttp(url)
                .shown()
                .with("subject", "Plan \u202Egpj.exe")
                .with("name", "Amina \u202EMARKER \u2066NAME")
                .receipt();
        new OfficeByHttp(people, url, Role.INFORMATION_OFFICER)
                .open(receipt.replaceAll(".*number=([^&]*).*", "$1"))
                .then()
                .body(containsString("<bdi>Amina MARKER NAME</bdi>"));
        given().get(receipt.replace("/receipt", "/track"))
                .then()
                .statusCode(200)
                .body(containsString("Plan gpj.exe"))
                .body(not(containsString("\u202E")));
    }

    @Test
    void whoAsksIsNotReadableInTheDatabase() throws InterruptedException, SQLException {
        new AskByHttp(url).shown().receipt();
        try (Connection database = people.connect();
                ResultSet rows = database.createStatement()
                        .executeQuery("SELECT COUNT(*) FROM information_request WHERE contact LIKE '%MARKER%'"
                                + " OR national_id LIKE '%MARKER%' OR words LIKE '%marker123%'")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void nothingPersonalIsInTheRegisterBeforeOrAfterPublication() throws InterruptedException {
        new AskByHttp(url).shown().with("subject", "MARKERSUBJECT").receipt();
        for (String address : new String[] {
            "/fr/information/register",
            "/api/v1/information/requests",
            "/api/v1/information/requests.csv",
            "/api/v1/information/requests.atom"
        }) {
            given().get(url + address).then().statusCode(200).body(not(containsString("MARKER")));
        }
        given().get(url + "/api/v1/information/requests?stage=none")
                .then()
                .statusCode(400)
                .body("problems[0].option", equalTo("stage"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "AUDITOR", "PUBLISHER", "ADMINISTRATOR"})
    void whoDoesNotWorkOnRequestsDoesNotSeeThem(Role role) throws InterruptedException {
        String number = number(new AskByHttp(url).shown().receipt());
        String session = people.session(role);
        for (String address :
                new String[] {"/fr/staff/requests", "/fr/staff/request?number=" + number, "/staff/requests.csv"}) {
            people.with(session).get(url + address).then().statusCode(403);
        }
    }

    @Test
    void theClerkSeesTheCaseWithoutTheNationalIdAndCannotHandleIt() throws InterruptedException {
        String number = number(new AskByHttp(url).shown().receipt());
        String session = people.session(Role.DESK_CLERK);
        Response page = people.with(session).get(url + "/fr/staff/request?number=" + number);
        page.then()
                .statusCode(200)
                .body(containsString("MARKERNAME"))
                .body(not(containsString("MARKER123")))
                .body(not(containsString("assignMe")));
    }

    @Test
    void theOfficerSeesTheQueueAndItsFile() throws InterruptedException {
        String number = number(new AskByHttp(url).shown().receipt());
        String session = people.session(Role.INFORMATION_OFFICER);
        people.with(session)
                .get(url + "/fr/staff/requests?q=" + number)
                .then()
                .statusCode(200)
                .body(containsString("Budget des écoles"));
        people.with(session)
                .get(url + "/staff/requests.csv?q=" + number)
                .then()
                .statusCode(200)
                .body(containsString(number + ",Budget des écoles,ORDINARY,REGISTERED"));
    }

    private static String number(String receipt) {
        return receipt.replaceAll(".*number=([^&]*).*", "$1");
    }
}
