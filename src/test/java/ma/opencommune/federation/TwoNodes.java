package ma.opencommune.federation;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.key.Fingerprint;
import ma.opencommune.federation.domain.key.JoinWish;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/** The commune that most tests share, and a region above it: started once for all tests of the federation. */
public final class TwoNodes {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z0-9-]+)<");
    private static TestServer region;
    private static String admin;

    private TwoNodes() {}

    /** The region 01. */
    public static synchronized TestServer region() {
        if (region == null) {
            region = new TestServer(TestDatabase.running().fresh("oc_region"))
                    .with("opencommune.collectivity.code", "01")
                    .with("opencommune.limits.bundles-per-address", "1000000");
            region.start();
            admin = TestPeople.on(region).session(Role.ADMINISTRATOR);
        }
        return region;
    }

    /** People of the region. */
    public static TestPeople people() {
        return TestPeople.on(region());
    }

    /** Session of the region's administrator. */
    public static String admin() {
        region();
        return admin;
    }

    /** The code the region gives this collectivity, on its page. */
    public static String invite(String code) {
        String page = TestForm.of("form", "invite")
                .with("invitee", code)
                .send(people().with(admin()), region().url() + "/fr/staff/federation-children")
                .asString();
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new IllegalStateException("no code on the page: " + page);
        }
        return secret.group(1);
    }

    /** Sends a wish to join. */
    public static Response join(JoinWish wish) {
        return people().fromHere()
                .body(("{\"ou\":\"" + wish.ou() + "\",\"key\":\"" + wish.key() + "\",\"code\":\"" + wish.code()
                                + "\",\"signature\":\"" + wish.signature() + "\"}")
                        .getBytes(StandardCharsets.UTF_8))
                .post(region().url() + "/federation/v1/enrolments");
    }

    /** A node of the test that the region has enrolled. */
    public static TestNode enrolled(String code, long number) {
        TestNode node = new TestNode(code, number);
        join(node.wish(invite(code))).then().statusCode(200);
        press(node.ou().text(), Fingerprint.of(node.key()));
        return node;
    }

    /** Presses the button that confirms, as it stands on the page. */
    public static void press(String code, String fingerprint) {
        String address = region().url() + "/fr/staff/federation-children";
        Response page = people().with(admin()).get(address);
        String html = page.asString();
        int here = html.indexOf("name=\"fingerprint\" value=\"" + fingerprint + "\"");
        Matcher button = Pattern.compile("name=\"([^\"]*same)\"").matcher(html);
        if (here < 0 || !button.find(here)) {
            throw new IllegalStateException("no fingerprint to confirm on the page");
        }
        String name = button.group(1);
        TestForm.of(name.substring(0, name.lastIndexOf(':')), name)
                .with("ou", code)
                .with("fingerprint", fingerprint)
                .send(people().with(admin()), address)
                .then()
                .statusCode(302);
    }

    /** Revokes the key of a node, on the region's page. */
    public static void revoke(String code) {
        TestForm.of("end", "revoke")
                .with("ou", code)
                .send(people().with(admin()), region().url() + "/fr/staff/federation-children")
                .then()
                .statusCode(302);
    }

    /** Lets a log go on that was stopped, on the region's page. */
    public static void decide(long fork, String why) {
        String address = region().url() + "/fr/staff/federation-children";
        String html = people().with(admin()).get(address).asString();
        Matcher button = Pattern.compile("name=\"([^\"]*:go)\"").matcher(html);
        if (!button.find(Math.max(0, html.indexOf("name=\"fork\" value=\"" + fork + "\"")))) {
            throw new IllegalStateException("nothing to decide on the page");
        }
        String name = button.group(1);
        TestForm.of(name.substring(0, name.lastIndexOf(':')), name)
                .with("fork", fork)
                .with("why", why)
                .send(people().with(admin()), address)
                .then()
                .statusCode(302);
    }

    /** Sends a bundle to the region. */
    public static Response send(Bundle bundle) {
        return send(bundle.packed());
    }

    /** Sends bytes to the region as a bundle. */
    public static Response send(byte[] bytes) {
        return people().fromHere()
                .contentType("application/gzip")
                .body(bytes)
                .post(region().url() + "/federation/v1/bundles");
    }

    /** A number in the region's database. */
    public static long count(String query) throws SQLException {
        try (Connection connection = people().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Changes the region's database. */
    public static void change(String command) throws SQLException {
        try (Connection connection = people().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }
}
