package ma.opencommune.information.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Programs file and follow requests with a key that the administrator made. */
class ProgramRequestsIT {

    private static final Rows ROWS = Rows.of(TestServer.shared());
    private static final TestPeople PEOPLE = TestPeople.shared();

    private final String url = TestServer.shared().url();
    private final String api = url + "/api/v1/information/requests";
    private final String admin = PEOPLE.session(Role.ADMINISTRATOR);

    @Test
    void aProgramFilesOnceAndFollowsWithTheCode() {
        String key = key("Association " + System.nanoTime(), 50, "INFORMATION_FILE", "INFORMATION_TRACK");
        String body = body("");
        Response first = by(key).header("Idempotency-Key", "a-1").body(body).post(api);
        first.then()
                .statusCode(201)
                .body("number", matchesPattern("TET-[0-9]{4}-[0-9]{5}-.*"))
                .body("follow", containsString("/fr/information/track?number="));
        by(key).header("Idempotency-Key", "a-1")
                .body(body)
                .post(api)
                .then()
                .statusCode(201)
                .body("number", equalTo(first.path("number")));
        by(key).header("Idempotency-Key", "a-1")
                .body(body(""))
                .post(api)
                .then()
                .statusCode(422)
                .body(not(containsString((String) first.path("code"))), not(containsString(first.path("number"))));
        String number = first.path("number");
        by(key).header("OpenCommune-Code", (String) first.path("code"))
                .get(api + "/" + number)
                .then()
                .statusCode(200)
                .body("handling", equalTo("REGISTERED"))
                .body("outcome", nullValue())
                .body(not(containsString("MARKER")));
        by(key).header("OpenCommune-Code", "AAAAAAAAAAAAAAAAAAAAAA")
                .get(api + "/" + number)
                .then()
                .statusCode(404);
        by(key).get(api + "/" + number).then().statusCode(404);
        given().get(api).then().statusCode(200);
    }

    @Test
    void whatIsOutOfScopeOrHasNoCodeCountsAsUseToo() throws SQLException {
        String name = "Counted " + System.nanoTime();
        String key = key(name, 2, "INFORMATION_TRACK");
        by("oc_nothing").header("OpenCommune-Code", "?").get(api + "/x").then().statusCode(401);
        by(key).header("OpenCommune-Code", "?")
                .get(api + "/TET-2026-00001-X")
                .then()
                .statusCode(404);
        by(key).body(body("")).post(api).then().statusCode(403);
        by(key).body(body("")).post(api).then().statusCode(429);
        by("oc_nothing").body("no json").post(api).then().statusCode(401);
        String files = key("Counted too " + System.nanoTime(), 1, "INFORMATION_FILE");
        by(files).body("no json").post(api).then().statusCode(400);
        by(files).body(body("")).post(api).then().statusCode(429);
        assertThat(ROWS.text("SELECT last_used IS NOT NULL FROM accounts_api_key WHERE name = '" + name + "'"))
                .isEqualTo("1");
    }

    @Test
    void withoutAKeyThatWorksForThisNothingIsFiled() throws SQLException {
        by("").body(body("")).post(api).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        by("oc_nothing").body(body("")).post(api).then().statusCode(401);
        String other = key("Only follows " + System.nanoTime(), 50, "INFORMATION_TRACK");
        by(other).body(body("")).post(api).then().statusCode(403);
        String name = "Ended " + System.nanoTime();
        String ended = key(name, 50, "INFORMATION_FILE");
        TestForm.of("end", "revoke")
                .with("id", ROWS.text("SELECT id FROM accounts_api_key WHERE name = '" + name + "'"))
                .send(PEOPLE.with(admin), url + "/fr/staff/api-keys")
                .then()
                .statusCode(302);
        by(ended).body(body("")).post(api).then().statusCode(401);
        assertThat(ROWS.text("SELECT COUNT(*) FROM platform_audit WHERE action = 'accounts.key.revoked'"))
                .isNotEqualTo("0");
    }

    @Test
    void aKeyWorksAsOftenAsItsLimitSaysAndItsUseIsSeen() throws SQLException {
        String name = "Twice " + System.nanoTime();
        String key = key(name, 2, "INFORMATION_TRACK");
        for (int status : new int[] {404, 404, 429}) {
            Response answer =
                    by(key).header("OpenCommune-Code", "AAAAAAAAAAAAAAAAAAAAAA").get(api + "/TET-2026-00001-X");
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.header("Retry-After") != null).isEqualTo(status == 429);
        }
        assertThat(ROWS.text("SELECT last_used IS NOT NULL FROM accounts_api_key WHERE name = '" + name + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsWrongInTheBodyIsListed() {
        String key = key("Wrong " + System.nanoTime(), 50, "INFORMATION_FILE");
        by(key).body("{\"subject\":\"" + "x".repeat(10_000) + "\"}")
                .post(api)
                .then()
                .statusCode(400)
                .body("problems.option", hasItem("subject"))
                .body("problems.option", hasItem("nationalId"));
        by(key).body(body("").replace("true", "false"))
                .post(api)
                .then()
                .statusCode(400)
                .body("problems.option", equalTo(List.of("consent")));
        by(key).body(body(",\"kind\":\"URGNT\""))
                .post(api)
                .then()
                .statusCode(400)
                .body("problems.option", equalTo(List.of("kind")));
        by(key).body(body(",\"kind\":\"urgent\""))
                .post(api)
                .then()
                .statusCode(400)
                .body("problems.option", equalTo(List.of("urgentReason")));
        by(key).body("[1]").post(api).then().statusCode(400);
        by(key).body("no json").post(api).then().statusCode(400);
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() throws SQLException {
        String key = key("Once " + System.nanoTime(), 5, "INFORMATION_FILE");
        PEOPLE.with(admin).get(url + "/fr/staff/api-keys").then().body(not(containsString(key)));
        assertThat(ROWS.text("SELECT COUNT(*) FROM accounts_api_key WHERE digest = UNHEX(SHA2('" + key + "', 256))"))
                .isEqualTo("0");
        make("", 5, "INFORMATION_FILE").then().statusCode(200).body(containsString("Écrivez"));
        make("No scope", 5).then().statusCode(200).body(containsString("Choisissez"));
        PEOPLE.as(Role.HEAD).get(url + "/fr/staff/api-keys").then().statusCode(403);
    }

    private RequestSpecification by(String key) {
        RequestSpecification request = given().contentType("application/json; charset=UTF-8");
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    private static String body(String more) {
        return "{\"subject\":\"Budget des écoles\",\"description\":\"Les dépenses\",\"name\":\"Amina MARKERNAME\",\"email\":\"api"
                + System.nanoTime() + "@example.ma\",\"nationalId\":\"MARKER123\",\"language\":\"fr\",\"consent\":true"
                + more + "}";
    }

    private String key(String name, int hourly, String... scopes) {
        Response page = make(name, hourly, scopes);
        Matcher secret = Pattern.compile("oc_[A-Za-z0-9_-]{43}").matcher(page.asString());
        assertThat(secret.find()).as(page.asString()).isTrue();
        return secret.group();
    }

    private Response make(String name, int hourly, String... scopes) {
        return TestForm.of("form", "make")
                .with("name", name)
                .with("hourly", String.valueOf(hourly))
                .with("scope", List.of(scopes))
                .send(
                        PEOPLE.with(admin).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        url + "/fr/staff/api-keys");
    }
}
