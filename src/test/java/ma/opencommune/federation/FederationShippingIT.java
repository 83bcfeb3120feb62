package ma.opencommune.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.log.PeaksBytes;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import ma.opencommune.testing.TestUpload;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A commune and its region, both real: joining in the browser, shipping, files, closure days from above, a restored copy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FederationShippingIT {

    private static final String OU = "01.571.01.11";
    private static final List<String> TRIGGERS = List.of(
            "federation_leaf_keeps", "federation_node_keeps", "federation_checkpoint_keeps", "federation_log_grows");
    private static final String PAGE = "/fr/staff/federation";

    private final TestServer commune = TestServer.shared();
    private final TestServer region = TwoNodes.region();
    private final TestPeople people = TestPeople.shared();
    private final String admin = people.session(Role.ADMINISTRATOR);

    private String page() {
        return people.with(admin).get(commune.url() + PAGE).asString();
    }

    private static String part(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private void rotate() {
        TestForm.of("key", "rotate")
                .send(people.with(admin), commune.url() + PAGE)
                .then()
                .statusCode(302);
    }

    private void hurry() {
        TestForm.of("now", "hurry")
                .send(people.with(admin), commune.url() + PAGE)
                .then()
                .statusCode(302);
    }

    private String held(TestServer server) {
        return people.fromHere()
                .get(server.url() + "/federation/v1/log/" + OU + "/checkpoint")
                .asString();
    }

    private long size(TestServer server) {
        return Long.parseLong(part(held(server), "fed1/" + OU + "\n([0-9]+)\n"));
    }

    private void arrived() {
        hurry();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> held(region).equals(held(commune)));
    }

    @Test
    @Order(1)
    void bothSidesSeeOneFingerprintAndTheLogArrives() {
        String code = TwoNodes.invite(OU);
        assertThat(TestForm.of("join", "send")
                        .with("address", region.url())
                        .with("code", "AAAAA-AAAAA-AAAAA-AAAAA")
                        .send(people.with(admin), commune.url() + PAGE)
                        .asString())
                .contains("Le code est faux");
        TestForm.of("join", "send")
                .with("address", region.url() + "/")
                .with("code", code.toLowerCase(java.util.Locale.ROOT))
                .send(people.with(admin), commune.url() + PAGE)
                .then()
                .statusCode(302);
        String own = part(page(), "id=\"fingerprint\">([0-9a-f ]+)<");
        String theirs = TwoNodes.people()
                .with(TwoNodes.admin())
                .get(region.url() + "/fr/staff/federation-children")
                .asString();
        assertThat(theirs).contains("name=\"fingerprint\" value=\"" + own + "\"");
        String parent = part(page(), "id=\"parent-fingerprint\">([0-9a-f ]+)<");
        assertThat(TwoNodes.people()
                        .with(TwoNodes.admin())
                        .get(region.url() + PAGE)
                        .asString())
                .contains("id=\"fingerprint\">" + parent + "<");

        TwoNodes.press(OU, own);
        arrived();
    }

    @Test
    @Order(2)
    void aBundleGoesAsAFileToo() {
        rotate();
        byte[] file = people.fromHere()
                .get(commune.url() + "/federation/v1/log/" + OU + "/bundle?from=1")
                .asByteArray();
        String told = bring(file);
        assertThat(told).contains("entrées nouvelles");
        assertThat(held(region)).isEqualTo(held(commune));
        assertThat(bring(new byte[] {1, 2, 3})).contains("Ce lot est faux");
        arrived();
        assertThat(page()).contains("Aucun");
    }

    private String bring(byte[] file) {
        return new TestUpload()
                .by(TwoNodes.admin())
                .with("bring", "bring")
                .with("take", "1")
                .with("jakarta.faces.ViewState", "stateless")
                .send(region.url() + PAGE, "file", "bundle.gz", file)
                .body();
    }

    @Test
    @Order(3)
    void closureDaysComeFromAboveAndThatTheyWereReadGoesUp() {
        Map<String, String> fields = closing();
        String preview = TwoNodes.people()
                .with(TwoNodes.admin())
                .queryParams(fields)
                .queryParam("preview", "1")
                .get(region.url() + "/fr/staff/calendar-change")
                .asString();
        TwoNodes.people()
                .with(TwoNodes.admin())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("change", "change")
                .formParams(fields)
                .formParam("seen", part(preview, "name=\"seen\" value=\"([0-9]+)\""))
                .formParam("confirm", "1")
                .formParam(
                        "jakarta.faces.ViewState",
                        part(preview, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\""))
                .post(region.url() + "/fr/staff/calendar-change")
                .then()
                .statusCode(302);
        thatDayComesDown();
    }

    private void thatDayComesDown() {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> people.fromHere()
                        .get(commune.url() + "/fr/calendar?year=2027")
                        .asString()
                        .contains("Jour de la région"));
        arrived();
        assertThat(people.fromHere()
                        .get(region.url() + "/federation/v1/log/" + OU + "/leaves")
                        .asString())
                .contains("\"kind\":\"federation.ack\"");
    }

    @Test
    @Order(4)
    void aNodeThatWasRestoredFromAnOldCopyReadsItsLeavesBackBeforeItSigns() throws SQLException {
        rotate();
        arrived();
        String before = held(commune);
        long size = size(commune);
        forgetFrom(size - 1);
        assertThat(size(commune)).isEqualTo(size - 1);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> size(commune) == size);
        assertThat(held(commune)).isEqualTo(before);
        rotate();
        arrived();
        assertThat(TwoNodes.count("SELECT COUNT(*) FROM federation_fork f JOIN federation_log l ON l.id = f.log_id"
                        + " WHERE l.origin = 'fed1/" + OU + "'"))
                .isZero();
    }

    private static Map<String, String> closing() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "add");
        fields.put("date", "2027-12-12");
        fields.put("kind", "EXCEPTIONAL");
        fields.put("name-ar", "عطلة من الجهة");
        fields.put("name-fr", "Jour de la région");
        fields.put("source", "Circulaire 9/2026");
        fields.put("announced", "2026-11-20");
        return fields;
    }

    /** Sets the commune's database back, as a restored copy would. */
    private void forgetFrom(long size) throws SQLException {
        Response lines =
                people.fromHere().get(commune.url() + "/federation/v1/log/" + OU + "/leaves?from=0&to=" + size);
        GrowingTree tree = new GrowingTree();
        List<String> leaves = Arrays.asList(lines.asString().split("\n"));
        leaves.forEach(leaf -> tree.append(Hash.leaf(leaf.getBytes(StandardCharsets.UTF_8))));
        try (Connection connection = people.connect();
                Statement statement = connection.createStatement()) {
            Map<String, String> triggers = new LinkedHashMap<>();
            for (String name : TRIGGERS) {
                try (ResultSet row = statement.executeQuery("SHOW CREATE TRIGGER " + name)) {
                    row.next();
                    triggers.put(name, row.getString("SQL Original Statement"));
                }
            }
            for (String name : TRIGGERS) {
                statement.execute("DROP TRIGGER " + name);
            }
            String id = "(SELECT id FROM federation_log WHERE origin = 'fed1/" + OU + "')";
            statement.executeUpdate("DELETE FROM federation_leaf WHERE log_id = " + id + " AND seq >= " + size);
            statement.executeUpdate(
                    "DELETE FROM federation_node WHERE log_id = " + id + " AND (place + 1) * POW(2, level) > " + size);
            statement.executeUpdate("DELETE FROM federation_checkpoint WHERE log_id = " + id + " AND size > " + size);
            statement.executeUpdate(
                    "UPDATE federation_delivery SET acked = " + size + ", next_try = NULL WHERE log_id = " + id);
            statement.executeUpdate(
                    "UPDATE federation_key SET until_size = NULL WHERE ou = '" + OU + "' AND until_size >= " + size);
            statement.executeUpdate("DELETE FROM federation_key WHERE ou = '" + OU + "' AND from_size >= " + size);
            try (PreparedStatement peaks =
                    connection.prepareStatement("UPDATE federation_log SET size = ?, peaks = ? WHERE origin = ?")) {
                peaks.setLong(1, size);
                peaks.setBytes(2, PeaksBytes.of(tree.peaks()));
                peaks.setString(3, "fed1/" + OU);
                peaks.executeUpdate();
            }
            for (String trigger : triggers.values()) {
                statement.execute(trigger.replaceFirst("DEFINER=\\S+ ", ""));
            }
        }
    }
}
