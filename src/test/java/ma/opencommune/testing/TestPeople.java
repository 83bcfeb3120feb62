package ma.opencommune.testing;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import ma.opencommune.platform.identity.Role;

/**
 * People of the tests: makes an account with the roles wanted and signs it in through the real page.
 *
 * <p>{@code TestPeople.shared().as(Role.AUDITOR).get(url)} asks as an auditor; {@link #enter(BrowserContext, Role...)} does the same
 * for a browser.
 */
public final class TestPeople {

    /** Name of the session cookie. */
    public static final String COOKIE = "oc_session";

    /** The second cookie of a session that the grid carries; a browser sends it back with the first. */
    private static final String VERSION = "JSESSIONIDVERSION";

    private static final String FIRST_VERSION = "2f:0";

    /** The password of every person made here. */
    public static final String PASSWORD = "correct horse battery";

    /** Each request comes from an address of its own, so that all tests together are not too many from one. */
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestServer server;

    /**
     * A person with an account.
     *
     * @param id number of the account
     * @param email mail address, to sign in with {@link TestPeople#PASSWORD}
     */
    public record Person(long id, String email) {}

    private TestPeople(TestServer server) {
        this.server = server;
    }

    /** People on the server most tests share. */
    public static TestPeople shared() {
        return on(TestServer.shared());
    }

    /** People on this server. */
    public static TestPeople on(TestServer server) {
        return new TestPeople(server);
    }

    /** Makes an account with these roles. */
    public Person create(Role... roles) {
        String email = "person" + NUMBER.incrementAndGet() + "-" + System.nanoTime() + "@example.ma";
        try (Connection connection = connect()) {
            long id = insertAccount(connection, email);
            for (Role role : roles) {
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO accounts_role VALUES (?, ?)")) {
                    insert.setLong(1, id);
                    insert.setString(2, role.name());
                    insert.executeUpdate();
                }
            }
            return new Person(id, email);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes an account with these roles, signs it in, and gives the session's cookie. */
    public String session(Role... roles) {
        return session(create(roles));
    }

    /** Signs this person in and gives the session's cookie. */
    public String session(Person person) {
        return session(person, PASSWORD);
    }

    /** Signs this person in with this password and gives the session's cookie. */
    public String session(Person person, String password) {
        Response answer = post(person.email(), password);
        String cookie = answer.cookie(COOKIE);
        if (answer.statusCode() != 302 || cookie == null) {
            throw new IllegalStateException("sign-in answered " + answer.statusCode() + ": " + answer.asString());
        }
        return cookie;
    }

    /** Sends the sign-in form and gives the answer as it is. */
    public Response post(String email, String password) {
        return fromHere()
                .redirects()
                .follow(false)
                .formParam("form", "form")
                .formParam("email", email)
                .formParam("password", password)
                .formParam("send", "1")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(server.url() + "/fr/sign-in");
    }

    /** A request by a new person with these roles, as this application's own page would send it. */
    public RequestSpecification as(Role... roles) {
        return with(session(roles));
    }

    /** A request with the cookie of a session, as this application's own page would send it. */
    public RequestSpecification with(String session) {
        return fromHere().cookie(COOKIE, session).cookie(VERSION, FIRST_VERSION);
    }

    /** A request by nobody in particular, as this application's own page would send it. */
    public RequestSpecification fromHere() {
        int from = ADDRESS.incrementAndGet();
        return given().header("Origin", server.url())
                .header("X-Forwarded-For", "10.7." + from / 250 % 250 + "." + (from % 250 + 1));
    }

    /** Signs a new person with these roles in, in this browser. */
    public Person enter(BrowserContext browser, Role... roles) {
        Person person = create(roles);
        browser.addCookies(List.of(
                new Cookie(COOKIE, session(person)).setUrl(server.url()),
                new Cookie(VERSION, FIRST_VERSION).setUrl(server.url())));
        return person;
    }

    /** A connection to the server's database. */
    public Connection connect() throws SQLException {
        TestDatabase database = TestDatabase.running();
        return DriverManager.getConnection(server.databaseUrl(), database.user(), database.password());
    }

    private static long insertAccount(Connection connection, String email) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO accounts_account (email, name, language, state, demo, password_hash, epoch, code_active, code_step,"
                        + " created) VALUES (?, ?, 'fr', 'ACTIVE', FALSE, ?, 1, FALSE, 0, UTC_TIMESTAMP(6))",
                PreparedStatement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, email);
            insert.setString(2, email.substring(0, email.indexOf('-')));
            insert.setString(3, hash());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** The hash as Jakarta Security writes it; few rounds, so that tests are quick. */
    private static String hash() {
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 1024, 512))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:1024:" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
