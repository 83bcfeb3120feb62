package ma.opencommune.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two nodes on one database with limits small enough to reach; the second stands before no proxy it trusts. */
class PaceIT {

    private static final AtomicInteger STRANGERS = new AtomicInteger();

    private static TestServer node;
    private static TestServer other;
    private static TestPeople people;

    @BeforeAll
    static void start() {
        String database = TestDatabase.running().fresh("oc_pace");
        node = limited(new TestServer(database));
        node.start();
        other = limited(new TestServer(database)).with("opencommune.proxy.trusted", "10.99.99.99");
        other.start();
        people = TestPeople.on(node);
    }

    private static TestServer limited(TestServer server) {
        String limit = "opencommune.limits.";
        return server.with(limit + "posts-per-address", "6")
                .with(limit + "searches-per-address", "4")
                .with(limit + "api-per-address", "4")
                .with(limit + "counts-per-address", "2")
                .with(limit + "sign-ins-per-account", "2")
                .with(limit + "sign-ins-from-all-addresses", "4")
                .with(limit + "resets-per-account", "2")
                .with(limit + "barriers-per-address", "2");
    }

    @AfterAll
    static void stop() {
        node.kill();
        other.kill();
    }

    private static String stranger() {
        return "198.51.100." + STRANGERS.incrementAndGet();
    }

    private static RequestSpecification from(String address) {
        return given().header("Origin", node.url()).header("X-Forwarded-For", address);
    }

    private static Response signIn(String address, String email) {
        return TestForm.of("form", "send")
                .with("email", email)
                .with("password", "a wrong secret")
                .send(from(address), node.url() + "/fr/sign-in");
    }

    private static void wait(Response answer, int most) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.valueOf(answer.header("Retry-After")))
                .asInstanceOf(INTEGER)
                .isBetween(1, most);
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "fr, ltr", "zgh, ltr", "en, ltr"})
    void whoSearchesTooFastIsToldWhenToGoOnInTheOwnLanguage(String tag, String direction) {
        String address = stranger();
        String search = node.url() + "/" + tag + "/information/register?q=eau";
        for (int times = 0; times < 4; times++) {
            from(address).get(search).then().statusCode(200);
        }
        Response late = from(address).get(search);
        wait(late, 900);
        assertThat(late.asString()).contains("lang=\"" + tag + "\" dir=\"" + direction + "\"", "<h1");
        from(stranger()).get(search).then().statusCode(200);
        from(address).get(node.url() + "/" + tag + "/calendar").then().statusCode(200);
    }

    @Test
    void aFormThatIsOneTooManyIsShownAgainWithWhatWasTypedAndDoesNothing() throws SQLException {
        String address = stranger();
        for (int times = 0; times < 6; times++) {
            signIn(address, "stranger" + times + "@example.ma").then().statusCode(200);
        }
        Response late = signIn(address, "late@example.ma");
        wait(late, 900);
        assertThat(late.asString())
                .contains("late@example.ma", "id=\"errors\"", "Renvoyez-le après")
                .doesNotContain("a wrong secret");
        barrier(address, "Une marche haute")
                .then()
                .statusCode(429)
                .body(containsString("Une marche haute"), containsString("id=\"errors\""));
        assertThat(count("SELECT COUNT(*) FROM services_barrier WHERE place = 'Une marche haute'"))
                .isZero();
    }

    @Test
    void anAccountIsClosedToAnAddressAfterFewWrongPasswordsAndToAllAfterMany() {
        String email = people.create(Role.RESIDENT).email();
        for (String unknown : new String[] {email, "nobody-" + email}) {
            String address = stranger();
            signIn(address, unknown).then().statusCode(200);
            signIn(address, unknown).then().statusCode(200);
            wait(signIn(address, unknown), 900);
            signIn(stranger(), unknown).then().statusCode(200);
            signIn(stranger(), unknown).then().statusCode(200);
            wait(signIn(stranger(), unknown), 900);
        }
    }

    @Test
    void resetMailsAreBoundedForAnAddressWhetherItHasAnAccountOrNot() {
        for (String email : new String[] {people.create(Role.RESIDENT).email(), "nobody@example.ma"}) {
            reset(email).then().statusCode(302);
            reset(email).then().statusCode(302);
            Response late = reset(email);
            wait(late, 3600);
            late.then().body(containsString(email));
        }
    }

    private static Response reset(String email) {
        return TestForm.of("form", "send")
                .with("email", email)
                .send(from(stranger()), node.url() + "/fr/forgotten-password");
    }

    @Test
    void reportsOfBarriersAreBoundedAndNothingTypedIsLost() {
        String address = stranger();
        barrier(address, "/fr/calendar").then().statusCode(302);
        barrier(address, "/fr/calendar").then().statusCode(302);
        Response late = barrier(address, "La porte du nord");
        wait(late, 3600);
        late.then().body(containsString("La porte du nord"), containsString("appelez-nous"));
    }

    private static Response barrier(String address, String place) {
        return TestForm.of("report", "send")
                .with("place", place)
                .with("happened", "Je ne peux pas entrer")
                .with("needed", "")
                .with("email", "")
                .send(from(address), node.url() + "/fr/report-barrier");
    }

    @Test
    void aProgramGetsAProblemThatSaysWhenToGoOn() {
        String address = stranger();
        String question = node.url() + "/api/v1/information/deadline?received=2026-03-02&kind=ordinary";
        for (int times = 0; times < 4; times++) {
            from(address).get(question).then().statusCode(200);
        }
        Response late = from(address).get(question);
        wait(late, 900);
        assertThat(late.contentType()).startsWith("application/problem+json");
        assertThat(late.jsonPath().getInt("status")).isEqualTo(429);
        assertThat(Instant.parse(late.jsonPath().getString("retryAfter")))
                .isBetween(Instant.now(), Instant.now().plusSeconds(900));
        for (int times = 0; times < 2; times++) {
            counted(address).then().statusCode(not(429));
        }
        wait(counted(address), 900);
    }

    private static Response counted(String address) {
        return from(address)
                .contentType("text/plain")
                .body("no election")
                .post(node.url() + "/api/v1/budgeting/count?rule=greedy");
    }

    @Test
    void whoInventsHopsBeforeTheProxyIsStillCountedByTheAddressTheProxySaw() {
        String address = stranger();
        for (int times = 0; times < 4; times++) {
            search(from("203.0.113." + times + ", " + address), node).then().statusCode(200);
        }
        wait(search(from("203.0.113.77, " + address), node), 900);
        wait(search(from("127.0.0.1, " + address), node), 900);
    }

    @Test
    void bothNodesCountTogetherAndWhatAStrangerSaysAboutItselfIsNotBelieved() {
        search(given(), node).then().statusCode(200);
        search(given(), node).then().statusCode(200);
        search(from("203.0.113.8"), other).then().statusCode(200);
        search(from("203.0.113.9"), other).then().statusCode(200);
        wait(search(from("203.0.113.10"), other), 900);
        wait(search(given(), node), 900);
    }

    private static Response search(RequestSpecification request, TestServer server) {
        return request.get(server.url() + "/fr/search?q=eau");
    }

    @Test
    void whoIsSignedInIsNotHeldBack() {
        String session = people.session(Role.RESIDENT);
        String address = stranger();
        for (int times = 0; times < 8; times++) {
            from(address)
                    .cookie(TestPeople.COOKIE, session)
                    .cookie("JSESSIONIDVERSION", "2f:0")
                    .get(node.url() + "/fr/search?q=eau")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void noAddressIsKeptAsSuchAndADigestOnlyForADay() throws SQLException {
        search(from(stranger()), node);
        assertThat(
                        count(
                                "SELECT COUNT(*) FROM platform_tries WHERE INSTR(bucket, '198.51') > 0 OR LENGTH(bucket) <> 32"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM platform_tries")).isPositive();
        change("INSERT INTO platform_tries VALUES (UNHEX(SHA2('old', 256)), UTC_TIMESTAMP(6) - INTERVAL 25 HOUR, 1)");
        change("UPDATE platform_job SET last_started = NULL WHERE name = 'platform.limits.tidy'");
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> count("SELECT COUNT(*) FROM platform_tries WHERE bucket = UNHEX(SHA2('old', 256))") == 0);
    }

    private static void change(String statement) throws SQLException {
        try (Connection connection = people.connect();
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isEqualTo(1);
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = people.connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
