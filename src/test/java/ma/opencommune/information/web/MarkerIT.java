package ma.opencommune.information.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.web.Routes;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Plants a marker in each field that a stranger fills, has the request answered and published, and looks for the markers in every
 * public page and feed, export, metric, log line and column of the database.
 */
class MarkerIT {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String URL = TestServer.shared().url();
    private static final TestPeople PEOPLE = TestPeople.shared();

    /** Who asks: in clear nowhere at all. */
    private static final List<String> PERSON = List.of(
            "PLANTEDNAME",
            "plantedmail",
            "699887755",
            "99 88 77 55",
            "PLANTEDADDRESS",
            "PLANTEDID7",
            "PLANTEDASSOCIATION",
            "plantedbarrier@",
            "plantedsubscriber");

    /** What was asked in the stranger's own words: for staff only. */
    private static final List<String> WORDS = List.of(
            "PLANTEDSUBJECT",
            "PLANTEDDESCRIPTION",
            "PLANTEDURGENCY",
            "PLANTEDFILE",
            "PLANTEDMESSAGE",
            "PLANTEDHAPPENED");

    private static String number = "";

    @BeforeAll
    static void plant() throws InterruptedException {
        String receipt = new AskByHttp(URL)
                .shown()
                .with("subject", "PLANTEDSUBJECT voirie")
                .with("description", "PLANTEDDESCRIPTION")
                .with("kind", "URGENT")
                .with("urgentReason", "PLANTEDURGENCY")
                .with("name", "PLANTEDNAME Amina")
                .with("email", "plantedmail" + System.nanoTime() + "@example.ma")
                .with("phone", "+212 6 99 88 77 55")
                .with("address", "PLANTEDADDRESS 7")
                .with("nationalId", "PLANTEDID7")
                .with("association", "PLANTEDASSOCIATION")
                .file("PLANTEDFILE.txt", "une note".getBytes(StandardCharsets.UTF_8))
                .receipt();
        number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        post(
                "/fr/information/track",
                TestForm.of("more", "clarify")
                        .with("number", number)
                        .with("token", receipt.replaceAll(".*token=", ""))
                        .with("message", "PLANTEDMESSAGE"));
        post(
                "/fr/report-barrier",
                TestForm.of("report", "send")
                        .with("place", "/fr/calendar")
                        .with("happened", "PLANTEDHAPPENED")
                        .with("needed", "")
                        .with("email", "plantedbarrier@example.ma"));
        publish();
        subscribe();
    }

    private static void publish() {
        OfficeByHttp officer = new OfficeByHttp(PEOPLE, URL, Role.INFORMATION_OFFICER).takes(number);
        officer.writes(
                number,
                Map.of("outcome", "GRANTED", "text", "Voici la liste.", "ground", "", "reason", "", "orientation", ""));
        new OfficeByHttp(PEOPLE, URL, Role.HEAD).press(number, "decide", "sign", Map.of());
        new OfficeByHttp(PEOPLE, URL, Role.PUBLISHER)
                .press("publication", number, "publish", "answer", Map.of("title", "Entretien de la voirie"))
                .then()
                .statusCode(302);
    }

    private static void subscribe() {
        post(
                "/fr/information/subscribe",
                TestForm.of("subscribe", "send")
                        .with("number", number)
                        .with("website", "")
                        .with("email", "plantedsubscriber" + System.nanoTime() + "@example.ma"));
    }

    @Test
    void noPublicPageFeedOrMeasureHoldsAMarker() {
        List<String> addresses = new ArrayList<>();
        Routes.all().stream()
                .filter(route ->
                        route.needs() == Permission.PUBLIC && !route.path().endsWith("/*"))
                .forEach(route -> Stream.of("fr", "ar")
                        .map(tag -> route.kind() == Routes.Kind.PAGE ? "/" + tag + route.path() : route.path())
                        .forEach(addresses::add));
        for (String form : List.of("", ".csv", ".atom")) {
            addresses.add("/api/v1/information/requests" + form);
        }
        addresses.add("/fr/information/entry?number=" + number);
        addresses.add("/fr/search?q=voirie");
        addresses.add("/api/v1/information/similar?q=voirie");
        for (String address : addresses) {
            Response answer = PEOPLE.fromHere().get(URL + address);
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            assertThat(bare(answer)).as(address).doesNotContain(lower(PERSON)).doesNotContain(lower(WORDS));
        }
        assertThat(PEOPLE.fromHere()
                        .get(URL + "/fr/information/entry?number=" + number)
                        .asString())
                .as("the page of the test is really there")
                .contains("Entretien de la voirie", "Voici la liste.");
    }

    @Test
    void noSearchFindsWhatIsNotPublic() {
        for (String word : Stream.concat(PERSON.stream(), WORDS.stream()).toList()) {
            assertThat(PEOPLE.fromHere()
                            .queryParam("q", word)
                            .get(URL + "/api/v1/information/requests")
                            .asString())
                    .as(word)
                    .doesNotContain(number);
            assertThat(PEOPLE.fromHere()
                            .queryParam("q", word)
                            .get(URL + "/api/v1/information/similar")
                            .asString())
                    .as(word)
                    .doesNotContain(number);
        }
    }

    @Test
    void noExportOfStaffHoldsWhoAsks() {
        for (Routes.Route route : Routes.all()) {
            boolean export = route.path().matches("/staff/.*\\.(csv|ndjson|ods|json)");
            if (export) {
                Role role = Stream.of(Role.values())
                        .filter(one -> one.permissions().contains(route.needs()))
                        .findFirst()
                        .orElseThrow();
                Response answer = PEOPLE.as(role).get(URL + route.path() + "?year=" + Year.now());
                assertThat(answer.statusCode()).as(route.path()).isEqualTo(200);
                assertThat(bare(answer)).as(route.path()).doesNotContain(lower(PERSON));
            }
        }
    }

    @Test
    void theLogHoldsNoMarker() throws IOException {
        String log = Files.readString(TestServer.shared().log()).toLowerCase(Locale.ROOT);
        assertThat(log).as("the log is there").contains("payara");
        assertThat(log).doesNotContain(lower(PERSON)).doesNotContain(lower(WORDS));
    }

    @Test
    void noColumnHoldsWhoAsksInClearAndNoPublicOneTheWords() throws SQLException {
        List<String> found = new ArrayList<>();
        int columns = 0;
        try (Connection database = PEOPLE.connect();
                ResultSet all = database.createStatement()
                        .executeQuery(
                                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema ="
                                        + " DATABASE() AND data_type IN ('varchar', 'text', 'mediumtext', 'longtext', 'char', 'blob',"
                                        + " 'mediumblob', 'longblob', 'varbinary')")) {
            while (all.next()) {
                columns++;
                String column = all.getString(1) + "." + all.getString(2);
                List<String> markers = new ArrayList<>(PERSON);
                if (all.getString(2).startsWith("public")
                        || all.getString(1).equals("platform_audit")
                        || all.getString(1).startsWith("federation_")) {
                    markers.addAll(WORDS);
                }
                for (String marker : markers) {
                    try (ResultSet hits = database.createStatement()
                            .executeQuery("SELECT COUNT(*) FROM " + all.getString(1) + " WHERE LOCATE(LOWER('" + marker
                                    + "'), LOWER(CONVERT(`" + all.getString(2) + "` USING utf8mb4))) > 0")) {
                        hits.next();
                        if (hits.getInt(1) > 0) {
                            found.add(column + ": " + marker);
                        }
                    }
                }
            }
        }
        assertThat(columns).isGreaterThan(50);
        assertThat(found).isEmpty();
    }

    /** What travels is looked through with all columns; here it is seen that something did, and that no free words go with it. */
    @Test
    void theEntryTravelsWithoutWordsThatCouldNeverBeTakenDown() throws SQLException {
        try (Connection database = PEOPLE.connect();
                ResultSet leaves = database.createStatement()
                        .executeQuery("SELECT body FROM federation_input WHERE kind = 'information.register-entry'"
                                + " AND record_id = '" + number + "'")) {
            assertThat(leaves.next()).isTrue();
            assertThat(leaves.getString(1)).contains(number).doesNotContain("Entretien", "title");
        }
    }

    private static void post(String address, TestForm form) {
        assertThat(form.send(PEOPLE.fromHere().contentType(FORM), URL + address).statusCode())
                .as(address)
                .isEqualTo(302);
    }

    private static String bare(Response answer) {
        return answer.asString().toLowerCase(Locale.ROOT);
    }

    private static String[] lower(List<String> markers) {
        return markers.stream().map(marker -> marker.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }
}
