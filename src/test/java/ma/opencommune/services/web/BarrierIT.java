package ma.opencommune.services.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarrierIT {

    private final Rows rows = Rows.of(TestServer.shared());
    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    private Response send(Map<String, String> fields) {
        return people.fromHere()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("report", "report")
                .formParams(fields)
                .formParam("send", "1")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(url + "/fr/report-barrier");
    }

    private static String part(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    @Test
    void aReportBecomesACaseThatStaffAnswerAndThePersonFollows() throws SQLException {
        Response sent = send(Map.of(
                "place", "/fr/calendar", "happened", "Le tableau n’est pas lu", "needed", "", "email", "a@example.ma"));
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(302);
        String receipt = sent.header("Location");
        String number = part(receipt, "number=([A-Z0-9-]+)");
        people.fromHere()
                .get(receipt)
                .then()
                .statusCode(200)
                .body(containsString(number), containsString("Le tableau n’est pas lu"));
        assertThat(rows.count("SELECT COUNT(*) FROM services_barrier WHERE ref = '" + number
                        + "' AND INSTR(contact, 'example') = 0 AND INSTR(happened, 'tableau') = 0"))
                .isEqualTo(1);

        String clerk = people.session(Role.DESK_CLERK);
        people.with(clerk)
                .get(url + "/fr/staff/barriers")
                .then()
                .statusCode(200)
                .body(containsString(number));
        step(clerk, number, "REPLY", "Nous corrigeons la page.").then().statusCode(302);
        people.fromHere().get(receipt).then().body(containsString("Nous corrigeons la page."));
        assertThat(rows.count("SELECT COUNT(*) FROM platform_mail WHERE about = '" + number + "'"))
                .isEqualTo(2);
        assertThat(rows.count("SELECT COUNT(*) FROM platform_audit WHERE subject = '" + number + "'"))
                .isEqualTo(2);
        step(clerk, number, "FIX", "").then().statusCode(200).body(containsString("href=\"#words\""));
        step(clerk, number, "FIX", "C’est réparé.").then().statusCode(302);
        people.fromHere().get(receipt).then().body(containsString("Obstacle supprimé"));
    }

    private Response step(String session, String number, String step, String words) {
        String page = people.with(session)
                .get(url + "/fr/staff/barrier?number=" + number)
                .asString();
        return people.with(session)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("work", "work")
                .formParam("number", number)
                .formParam("seen", part(page, "name=\"seen\" value=\"([0-9]+)\""))
                .formParam("words", words)
                .formParam(step, "1")
                .formParam(
                        "jakarta.faces.ViewState",
                        part(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\""))
                .post(url + "/fr/staff/barrier");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        send(Map.of("place", "", "happened", "Une marche", "needed", "", "email", "wrong"))
                .then()
                .statusCode(200)
                .body(containsString("href=\"#place\""), containsString("Une marche"));
    }

    @Test
    void aRobotThatFillsTheHiddenFieldIsRefused() {
        send(Map.of("place", "x", "happened", "y", "needed", "", "email", "", "website", "http://spam.example"))
                .then()
                .statusCode(200)
                .body(containsString("class=\"errors\""));
    }

    @Test
    void aWrongSecretIsToldLikeAWrongNumber() {
        people.fromHere()
                .get(url + "/fr/follow-barrier?number=TETB-2026-00001-0&token=AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(404);
        people.fromHere().get(url + "/fr/follow-barrier?number=x").then().statusCode(404);
        people.fromHere().get(url + "/fr/follow-barrier").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "INFORMATION_OFFICER", "HEAD", "ADMINISTRATOR", "AUDITOR"})
    void otherRolesDoNotSeeReports(Role role) {
        people.as(role)
                .redirects()
                .follow(false)
                .get(url + "/fr/staff/barriers")
                .then()
                .statusCode(403)
                .body(not(containsString("TETB")));
    }
}
