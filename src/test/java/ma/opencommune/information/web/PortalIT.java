package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import ma.opencommune.testing.TestUpload;
import org.junit.jupiter.api.Test;

/** The national portal: its lists are brought in and matched, a second registration is warned of. */
class PortalIT {

    private final Rows rows = Rows.of(TestServer.shared());
    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final String clerk = people.session(Role.DESK_CLERK);
    private final String unique = "CH" + System.nanoTime();

    @Test
    void aListIsBroughtInMatchedAndTheRequestIsNoLongerMissing() throws Exception {
        String subject = "Marché des lampadaires " + unique;
        String number =
                number(new AskByHttp(url).shown().with("subject", subject).receipt());
        people.with(clerk).get(url + "/staff/portal.csv").then().body(containsString(number));
        assertThat(bring("reference;date;objet\n" + unique + ";" + LocalDate.now() + ";" + subject + "\n")
                        .statusCode())
                .isEqualTo(302);
        people.with(clerk)
                .get(url + "/fr/staff/portal")
                .then()
                .body(containsString(unique))
                .body(containsString("number=" + number + "&amp;reference=" + unique));
        note(number, unique).then().statusCode(302);
        people.with(clerk).get(url + "/fr/staff/portal").then().body(not(containsString("reference=" + unique)));
        people.with(clerk).get(url + "/staff/portal.csv").then().body(not(containsString(number)));
        String other = number(new AskByHttp(url).shown().receipt());
        note(other, unique).then().statusCode(200).body(containsString("déjà celui d’une autre demande"));
        note("TET-2026-99999-X", unique + "1").then().statusCode(200).body(containsString("Aucune demande"));
        note(other, "?").then().statusCode(200).body(containsString("n’est pas un numéro"));
    }

    @Test
    void aStrangersNumberKeepsNobodyFromTheirsAndIsTakenForTrueWhenStaffSaySo() throws Exception {
        String stranger = number(
                new AskByHttp(url).shown().with("portal", unique.toLowerCase()).receipt());
        String first = number(new AskByHttp(url).shown().with("portal", unique).receipt());
        people.with(clerk)
                .get(url + "/fr/staff/portal")
                .then()
                .body(containsString("number=" + stranger + "&amp;reference=" + unique))
                .body(containsString("number=" + first + "&amp;reference=" + unique));
        note(first, unique).then().statusCode(302);
        AskByHttp again = new AskByHttp(url).shown().with("portal", unique);
        Response refused = again.send();
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.asString()).contains("déjà enregistrée").doesNotContain(first);
        assertThat(new AskByHttp(url).shown().with("portal", "!").send().asString())
                .contains("n’est pas un numéro");
        press("clearReference", first, "").then().statusCode(302);
        assertThat(again.shown().send().statusCode()).isEqualTo(302);
        note(stranger, unique).then().statusCode(302);
    }

    @Test
    void aRequestThatWasTakenBackGivesItsNumberUpAndTwoAtOnceEndInTheWarning() throws Exception {
        String first = number(new AskByHttp(url).shown().receipt());
        String second = number(new AskByHttp(url).shown().receipt());
        note(first, unique).then().statusCode(302);
        rows.change(
                "UPDATE information_request SET handling = 'WITHDRAWN', open = FALSE WHERE number = '" + first + "'");
        note(second, unique).then().statusCode(302);
        List<String> numbers = List.of(
                number(new AskByHttp(url).shown().receipt()),
                number(new AskByHttp(url).shown().receipt()));
        List<Integer> answers = numbers.parallelStream()
                .map(number -> note(number, unique + "B").statusCode())
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 302);
    }

    @Test
    void aListThatCannotBeReadIsSaidByItsLineAndNothingIsKept() {
        assertThat(bring("reference,date,objet\n" + unique + "A,2026-03-02,Budget\n" + unique + "B,hier,Budget\n")
                        .body())
                .contains("La ligne 3");
        assertThat(bring("\"").body()).contains("pas une liste");
        people.with(clerk).get(url + "/fr/staff/portal").then().body(not(containsString(unique + "A")));
        people.as(Role.AUDITOR).get(url + "/fr/staff/portal").then().statusCode(403);
        given().get(url + "/staff/portal.csv").then().statusCode(401);
    }

    private HttpResponse<String> bring(String csv) {
        return new TestUpload()
                .by(clerk)
                .with("bring", "bring")
                .with("bringList", "1")
                .with("jakarta.faces.ViewState", "stateless")
                .send(url + "/fr/staff/portal", "list", "list.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Response note(String number, String reference) {
        return press("noteSame", number, reference);
    }

    private Response press(String button, String number, String reference) {
        return TestForm.of("note", button)
                .with("number", number)
                .with("reference", reference)
                .send(
                        people.with(clerk).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        url + "/fr/staff/portal");
    }

    private static String number(String receipt) {
        return receipt.replaceAll(".*number=([^&]*).*", "$1");
    }
}
