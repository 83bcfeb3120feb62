package ma.opencommune.accounts.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestMail;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestPeople.Person;
import ma.opencommune.testing.TestServer;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A server as in production, with https before it and a real OpenID provider beside it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrictSignInIT {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    private static TestServer server;
    private static TestPeople people;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        server = new TestServer(TestDatabase.running().fresh("oc_strict"))
                .with("opencommune.identity.staff-code", "required")
                .with("opencommune.identity.first-administrator", "First@example.ma")
                .with("opencommune.public.address", "https://commune.example.ma")
                .with("opencommune.oidc.issuer", PROVIDER.issuerUrl("commune").toString())
                .with("opencommune.oidc.client-id", "open-commune")
                .with("opencommune.oidc.client-secret", "known to both");
        server.start();
        people = TestPeople.on(server);
    }

    @AfterAll
    static void stop() {
        server.kill();
        PROVIDER.shutdown();
    }

    @Test
    @Order(1)
    void theFirstAdministratorOfAnEmptyDatabaseIsSentALink() throws SQLException {
        long id = number("SELECT id FROM accounts_account WHERE email = 'first@example.ma'");
        assertThat(new TestMail(people).link(id)).startsWith("/fr/choose-password?token=");
    }

    @Test
    @Order(2)
    void twoAdministratorsWhoCloseEachOtherAtTheSameMomentLeaveOne() throws Exception {
        execute("UPDATE accounts_account SET state = 'DISABLED' WHERE email = 'first@example.ma'");
        Person one = people.create(Role.ADMINISTRATOR);
        Person two = people.create(Role.ADMINISTRATOR);
        String first = enrolled(one);
        String second = enrolled(two);
        Response left = people.with(first).get(page(two));
        Response right = people.with(second).get(page(one));
        CompletableFuture<Integer> closing = CompletableFuture.supplyAsync(() -> close(left, first, two));
        close(right, second, one);
        closing.get();
        assertThat(number("SELECT COUNT(*) FROM accounts_account a JOIN accounts_role r ON r.account_id = a.id"
                        + " WHERE r.role = 'ADMINISTRATOR' AND a.state = 'ACTIVE'"))
                .isEqualTo(1);
        long last = number(
                "SELECT id FROM accounts_account WHERE state = 'ACTIVE' AND id IN (" + one.id() + "," + two.id() + ")");
        Person remaining = last == one.id() ? one : two;
        String session = last == one.id() ? first : second;
        Response own = people.with(session).get(page(remaining));
        assertThat(close(own, session, remaining)).isEqualTo(200);
        Response demoted = TestForm.on(own, "form", "send")
                .with("id", last)
                .with("roles", List.of("RESIDENT"))
                .send(people.with(session), server.url() + "/fr/staff/account");
        assertThat(demoted.asString()).contains("id=\"roles-error\"");
    }

    private static String enrolled(Person person) {
        String half = people.post(person.email(), TestPeople.PASSWORD).cookie(TestPeople.COOKIE);
        byte[] key = TestCodes.key(
                people.with(half).get(server.url() + "/fr/sign-in-enrol").asString());
        return enrol(half, TestCodes.now(key)).cookie(TestPeople.COOKIE);
    }

    private static String page(Person person) {
        return server.url() + "/fr/staff/account?id=" + person.id();
    }

    private static int close(Response page, String session, Person whom) {
        return TestForm.on(page, "more", "disable")
                .with("id", whom.id())
                .send(people.with(session), server.url() + "/fr/staff/account")
                .statusCode();
    }

    @Test
    @Order(3)
    void staffWithoutACodeSetsOneUpBeforeAnythingElse() {
        Person person = people.create(Role.AUDITOR);
        Response answer = people.post(person.email(), TestPeople.PASSWORD);
        assertThat(answer.header("Location")).contains("/fr/sign-in-enrol");
        String half = answer.cookie(TestPeople.COOKIE);
        assertThat(people.with(half)
                        .redirects()
                        .follow(false)
                        .get(server.url() + "/fr/account")
                        .statusCode())
                .isEqualTo(302);
        Response page = people.with(half).get(server.url() + "/fr/sign-in-enrol");
        assertThat(page.asString()).contains("data:image/svg+xml;base64,");
        byte[] key = TestCodes.key(page.asString());
        assertThat(enrol(half, "000000").asString()).contains("id=\"code-error\"");
        Response done = enrol(half, TestCodes.now(key));
        assertThat(done.asString()).contains("<code>");
        String session = done.cookie(TestPeople.COOKIE);
        assertThat(people.with(session).get(server.url() + "/fr/account").statusCode())
                .isEqualTo(200);
    }

    @Test
    void demoAccountsDoNotOpenAnythingWhereThisIsNoDemo() throws SQLException {
        Person person = people.create(Role.RESIDENT);
        assertThat(people.post(person.email(), TestPeople.PASSWORD).statusCode())
                .isEqualTo(302);
        execute("UPDATE accounts_account SET demo = TRUE WHERE id = " + person.id());
        assertThat(people.post(person.email(), TestPeople.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void behindHttpsTheSessionCookieIsSecureAndTheBrowserIsToldToStay() {
        Response answer = people.post(people.create(Role.RESIDENT).email(), TestPeople.PASSWORD);
        assertThat(answer.getHeaders().getValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith(TestPeople.COOKIE).contains("Secure", "HttpOnly", "SameSite"));
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
    }

    @Test
    void aSubjectNobodyIsLinkedToOpensNothingWhateverItsMailAddress() {
        Person person = people.create(Role.RESIDENT);
        Response back = throughProvider(begin(), "stranger", Map.of("email", person.email(), "email_verified", true));
        assertThat(back.header("Location")).contains("/sign-in?notice=unlinked");
        assertThat(back.cookie(TestPeople.COOKIE)).isNull();
    }

    @Test
    void theOwnerLinksTheAccountWithThePasswordAndSignsInThroughTheProvider() {
        Person person = people.create(Role.RESIDENT);
        String session = people.session(person);
        TestForm form = TestForm.of("provider-form", "provider-send");
        assertThat(form.with("password", "not it")
                        .send(people.with(session), server.url() + "/fr/account")
                        .cookie("oc_errand"))
                .isNull();
        Response linking =
                form.with("password", TestPeople.PASSWORD).send(people.with(session), server.url() + "/fr/account");
        String subject = "subject-" + person.id();
        Response linked = throughProvider(linking, subject, Map.of(), session);
        assertThat(linked.header("Location")).contains("/account?done=linked");

        Response back = throughProvider(begin(), subject, Map.of());
        assertThat(back.header("Location")).contains("/account");
        assertThat(people.with(back.cookie(TestPeople.COOKIE))
                        .get(server.url() + "/fr/account")
                        .asString())
                .contains(person.email());

        String other = people.session(people.create(Role.RESIDENT));
        Response second = TestForm.of("provider-form", "provider-send")
                .with("password", TestPeople.PASSWORD)
                .send(people.with(other), server.url() + "/fr/account");
        assertThat(throughProvider(second, subject, Map.of(), other).header("Location"))
                .contains("done=not-linked");
    }

    @Test
    void anAnswerThatDoesNotBelongToThisErrandIsRefused() {
        Response begun = begin();
        String query = sentBack(begun);
        String state = query.replaceFirst("state=[^&]+", "state=another");
        for (String altered : List.of(state, query.replaceFirst("code=[^&]+", "code=another"), "error=access_denied")) {
            assertThat(callback(altered, begun.cookie("oc_errand"), null).header("Location"))
                    .contains("notice=provider");
        }
        assertThat(callback(query, begin().cookie("oc_errand"), null).header("Location"))
                .contains("notice=provider");
        assertThat(callback(query, "AAAA", null).header("Location")).contains("notice=provider");
    }

    @Test
    void aTokenForAnotherNonceIsRefused() {
        Response begun = begin();
        String query = answerOf(begun, "subject-y", Map.of("nonce", "another"));
        assertThat(callback(query, begun.cookie("oc_errand"), null).header("Location"))
                .contains("notice=provider");
    }

    private static Response begin() {
        return people.fromHere().redirects().follow(false).get(server.url() + "/openid/start?to=/fr/account");
    }

    private static Response throughProvider(
            Response begun, String subject, Map<String, Object> claims, String... session) {
        String query = answerOf(begun, subject, claims);
        return callback(query, begun.cookie("oc_errand"), session.length == 0 ? null : session[0]);
    }

    /** Goes to the provider, which answers at once for this subject. */
    private static String answerOf(Response begun, String subject, Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("commune", subject, "JWT", List.of("open-commune"), claims, 3600));
        return sentBack(begun);
    }

    /** Goes to the provider and takes the query with which it sends back. */
    private static String sentBack(Response begun) {
        String address = Stream.of(begun.header("Location"), linkOf(begun))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();
        String back = people.fromHere()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address)
                .header("Location");
        return back.substring(back.indexOf('?') + 1);
    }

    private static String linkOf(Response page) {
        return Stream.of(page.asString().split("href=\""))
                .filter(part -> part.startsWith(PROVIDER.issuerUrl("commune").toString()))
                .map(part -> part.substring(0, part.indexOf('"')).replace("&amp;", "&"))
                .findFirst()
                .orElse(null);
    }

    private static Response callback(String query, String errand, String session) {
        var request = people.fromHere()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookie("oc_errand", errand);
        if (session != null) {
            request.cookie(TestPeople.COOKIE, session).cookie("JSESSIONIDVERSION", "2f:0");
        }
        return request.get(server.url() + "/openid/callback?" + query);
    }

    private static Response enrol(String half, String code) {
        return TestForm.of("form", "send")
                .with("code", code)
                .send(people.with(half), server.url() + "/fr/sign-in-enrol");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = people.connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = people.connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
