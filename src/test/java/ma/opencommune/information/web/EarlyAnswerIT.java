package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** A first part is written, signed and read by its requester while the rest is still owed. */
class EarlyAnswerIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void aFirstPartIsReadByItsRequesterWhileTheClockRunsOn() throws Exception {
        String receipt = new AskByHttp(url).shown().receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        String track = receipt.replace("/receipt", "/track");
        OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER).takes(number);
        OfficeByHttp head = new OfficeByHttp(people, url, Role.HEAD);
        Map<String, String> part = Map.of("title", "Budget du primaire", "text", "Voici les tableaux du primaire");
        officer.press("early-answer", number, "write", "offer", part).then().statusCode(302);
        given().get(track).then().body(not(containsString("tableaux du primaire")));

        officer.press("early-answer", number, "write", "offer", part)
                .then()
                .body(containsString("attend la direction"));
        officer.press(number, "write", "sendToSign", answer()).then().body(containsString("attend la direction"));
        head.press("early-answer", number, "decide", "returnEarly", Map.of("note", "Ajoutez l’année"))
                .then()
                .statusCode(302);
        officer.press("early-answer", number, "write", "offer", part).then().statusCode(302);
        head.press("early-answer", number, "decide", "signEarly", Map.of())
                .then()
                .statusCode(302);

        given().get(track)
                .then()
                .body(
                        containsString("Budget du primaire"),
                        containsString("tableaux du primaire"),
                        containsString("Le reste est dû"),
                        not(containsString("Ajoutez l’année")));
        assertThat(mails(number)).isEqualTo(1);
        officer.open(number).then().body(containsString("id=\"sendToSign\""));

        officer.press(number, "write", "sendToSign", answer()).then().statusCode(302);
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);
        given().get(track).then().body(containsString("Et voici le reste"), containsString("tableaux du primaire"));
    }

    @Test
    void whoeverWritesItCannotSignIt() throws Exception {
        String number = new AskByHttp(url).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
        OfficeByHttp both = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER, Role.HEAD).takes(number);
        both.press("early-answer", number, "write", "offer", Map.of("title", "Début", "text", "Voici le début"))
                .then()
                .statusCode(302);
        both.press("early-answer", number, "decide", "signEarly", Map.of())
                .then()
                .statusCode(200);
        assertThat(mails(number)).isZero();
    }

    private static Map<String, String> answer() {
        return Map.of("outcome", "GRANTED", "text", "Et voici le reste", "reason", "", "orientation", "");
    }

    private int mails(String number) throws Exception {
        try (Connection database = people.connect();
                ResultSet found = database.createStatement()
                        .executeQuery("SELECT COUNT(*) FROM information_letter l JOIN information_request r ON"
                                + " r.id = l.request_id WHERE l.kind = 'EARLY' AND r.number = '" + number + "'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
