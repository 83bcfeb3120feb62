package ma.opencommune.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.information.web.AskByHttp;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes in one grid on one database; the last test kills one of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final Map<String, String> CLOSURE = Map.of(
            "action", "add",
            "date", "2026-12-16",
            "kind", "EXCEPTIONAL",
            "name-ar", "عطلة",
            "name-fr", "Fermeture exceptionnelle",
            "name-zgh", "ⴰⵙⴳⵓⵏⴼⵓ",
            "name-en", "Exceptional closure",
            "source", "Decree 2026-11",
            "announced", "2026-11-24");

    private static final String REMINDERS = "information.reminders";
    private static final String OF_REQUEST =
            " FROM information_reminder m JOIN information_request r ON r.id = m.request_id" + " WHERE r.number = '";

    private static TestServer one;
    private static TestServer other;
    private static Rows rows;

    @BeforeAll
    static void twoNodesInOneGrid() throws IOException {
        int first = freePort();
        int second = freePort();
        String members = "tcpip:127.0.0.1:" + first + ",127.0.0.1:" + second;
        String database = TestDatabase.running().fresh("oc_two_nodes");
        one = node(database, members, first);
        other = node(database, members, second);
        one.start();
        other.start();
        rows = Rows.of(one);
    }

    @AfterAll
    static void stop() {
        List.of(one, other).forEach(TestServer::kill);
    }

    @Test
    @Order(1)
    void theSecondNodeFindsTheTablesOfTheFirst() throws Exception {
        assertThat(rows.count("SELECT COUNT(*) - COUNT(DISTINCT version) FROM flyway_schema_history"))
                .isZero();
        assertThat(rows.count("SELECT COUNT(*) FROM flyway_schema_history")).isPositive();
    }

    /** Each node asks for every job; one that is due hourly has run once in all, or it ran on both. */
    @Test
    @Order(1)
    void aJobRunsOnOneNodeOnly() throws Exception {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(runs("platform.files.tidy")).isPositive());
        long before = runs("platform.mail");
        long begin = System.nanoTime();
        Thread.sleep(21_000);
        long turns = (System.nanoTime() - begin) / Duration.ofSeconds(5).toNanos() + 1;
        assertThat(runs("platform.mail") - before).as("turns of five seconds").isBetween(1L, turns);
        assertThat(runs("platform.files.tidy")).isEqualTo(1);
        assertThat(runs("information.care")).isEqualTo(1);
    }

    private static long runs(String job) throws SQLException {
        return rows.count("SELECT COALESCE(MAX(runs), 0) FROM platform_job WHERE name = '" + job + "'");
    }

    @Test
    @Order(2)
    void aSignInOnOneNodeHoldsOnTheOther() {
        String session = TestPeople.on(one).session(Role.ADMINISTRATOR);
        assertThat(desk(other, session).statusCode()).isEqualTo(200);
        assertThat(desk(other, "0".repeat(28)).statusCode())
                .as("nobody's session")
                .isNotEqualTo(200);
    }

    @Test
    @Order(3)
    void aSignOutOnOneNodeHoldsOnTheOther() {
        String session = TestPeople.on(one).session(Role.ADMINISTRATOR);
        assertThat(desk(other, session).statusCode()).isEqualTo(200);
        TestPeople.on(one)
                .with(session)
                .redirects()
                .follow(false)
                .formParam("form", "form")
                .formParam("send", "1")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(one.url() + "/fr/sign-out");
        assertThat(desk(other, session).statusCode()).isNotEqualTo(200);
    }

    /** Of each stage once, although both nodes ask for the job. */
    @Test
    @Order(4)
    void officerAndHeadAreRemindedOnceOfEachStage() throws Exception {
        TestPeople people = TestPeople.on(one);
        long officer = people.create(Role.INFORMATION_OFFICER).id();
        long head = people.create(Role.HEAD).id();
        TestPeople.Person secretary = people.create(Role.SECRETARY_GENERAL);
        String late = asked();
        String free = asked();
        String far = asked();
        due(late, "CURRENT_DATE - INTERVAL 3 DAY, officer = " + officer);
        due(free, "CURRENT_DATE");
        rows.run(REMINDERS);
        if (!worksToday()) {
            assertThat(rows.count("SELECT COUNT(*) FROM information_reminder"))
                    .as("nobody is reminded on a closed day")
                    .isZero();
            return;
        }
        assertThat(stage(late)).isEqualTo("LATE");
        assertThat(stage(free)).isEqualTo("ZERO");
        assertThat(rows.count("SELECT COUNT(*)" + OF_REQUEST + far + "'")).isZero();
        assertThat(mails("account:" + officer)).isEqualTo(1);
        assertThat(mails("account:" + head)).isEqualTo(1);
        String told = "SELECT m.sent" + OF_REQUEST + late + "'";
        String first = rows.text(told);
        due(free, "CURRENT_DATE - INTERVAL 1 DAY");
        rows.run(REMINDERS);
        assertThat(stage(free)).isEqualTo("LATE");
        assertThat(mails("account:" + head)).as("the next stage is told too").isEqualTo(2);
        assertThat(rows.text(told)).as("the same stage is told once").isEqualTo(first);
        assertThat(mails("account:" + secretary.id())).isZero();
        due(late, "CURRENT_DATE - INTERVAL 60 DAY");
        rows.run(REMINDERS);
        assertThat(mails("account:" + secretary.id()))
                .as("told of what is very late")
                .isEqualTo(1);
        String list = people.with(people.session(secretary))
                .get(one.url() + "/staff/escalation.csv")
                .asString();
        assertThat(list).contains(late).doesNotContain(free);
    }

    private static boolean worksToday() {
        LocalDate today = LocalDate.now();
        return today.getDayOfWeek().getValue() < 6
                && !given().get(one.url() + "/api/v1/calendar/closures?year=" + today.getYear())
                        .jsonPath()
                        .getList("closures.date", String.class)
                        .contains(today.toString());
    }

    private static String asked() throws InterruptedException {
        return new AskByHttp(one.url()).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
    }

    private static void due(String number, String day) throws SQLException {
        rows.change("UPDATE information_request SET due = " + day + " WHERE number = '" + number + "'");
    }

    private static String stage(String number) throws SQLException {
        return rows.text("SELECT m.stage" + OF_REQUEST + number + "'");
    }

    private static long mails(String about) throws SQLException {
        return rows.count("SELECT COUNT(*) FROM platform_mail WHERE about = '" + about + "'");
    }

    @Test
    @Order(9)
    void whoIsInTheMiddleOfAFormGoesOnAtTheOtherNodeWhenTheirsDies() {
        String session = TestPeople.on(one).session(Role.ADMINISTRATOR);
        String preview = TestPeople.on(one)
                .with(session)
                .queryParams(CLOSURE)
                .queryParam("preview", "1")
                .get(one.url() + "/fr/staff/calendar-change")
                .asString();
        Map<String, String> form = hidden(preview);
        assertThat(form).containsKeys("seen", "jakarta.faces.ViewState");
        one.kill();
        Response sent = TestPeople.on(other)
                .with(session)
                .redirects()
                .follow(false)
                .formParams(form)
                .formParam("confirm", "1")
                .post(other.url() + "/fr/staff/calendar-change");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(302);
        assertThat(TestPeople.on(other)
                        .fromHere()
                        .get(other.url() + "/api/v1/calendar/closures?year=2026")
                        .asString())
                .contains("2026-12-16");
        assertThat(desk(other, session).statusCode()).isEqualTo(200);
    }

    /** The fields a browser would send along unseen. */
    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>")
                .matcher(page)
                .results()
                .forEach(input -> fields.put(attribute("name", input.group()), attribute("value", input.group())));
        return fields;
    }

    private static String attribute(String name, String input) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? found.group(1) : "";
    }

    private static Response desk(TestServer node, String session) {
        return TestPeople.on(node).with(session).redirects().follow(false).get(node.url() + "/fr/staff/calendar");
    }

    private static TestServer node(String database, String members, int port) {
        return new TestServer(database)
                .with("opencommune.information.reminder-hour", "0")
                .argument("--clustermode")
                .argument(members)
                .argument("--interfaces")
                .argument("127.0.0.1")
                .argument("--startport")
                .argument(String.valueOf(port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
