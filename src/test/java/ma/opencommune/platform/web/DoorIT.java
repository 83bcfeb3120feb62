package ma.opencommune.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is closed to everybody: other sites, frames, guesses of content, crooked addresses, endless bodies. */
class DoorIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../fr/staff/accounts",
                "/assets/../staff/accounts",
                "/assets/..;/staff/accounts",
                "/assets/%2e%2e/staff/accounts",
                "/assets/%2e%2e%2fstaff/accounts",
                "/assets/..%5cstaff/accounts",
                "/assets//../staff/accounts.csv",
                "/fr/staff/accounts;x=1",
                "/fr//staff/accounts",
                "/fr/staff/./accounts",
                "/staff/accounts.xhtml",
                "/fr/staff/accounts.xhtml",
                "/fr/staff/%61ccounts",
                "/WEB-INF/web.xml",
                "/assets/%252e%252e/staff/accounts"
            })
    void aCrookedAddressLeadsNowhere(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("accounts.csv").doesNotContain("<web-app");
        assertThat(answer.substring(9, 12)).isIn("301", "400", "404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fr/", "/fr/sign-in", "/fr/nothing", "/assets/open-commune.css", "/api/v1/nothing", "/nothing"})
    void everyAnswerCarriesItsProtection(String path) {
        Response answer = given().get(url + path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.cookie(TestPeople.COOKIE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/openid/start"})
    void signingInNeverLeadsToAnotherSite(String to) {
        Response answer = TestForm.of("form", "send")
                .with("email", people.create(Role.RESIDENT).email())
                .with("password", TestPeople.PASSWORD)
                .with("to", to)
                .send(people.fromHere(), url + "/fr/sign-in");
        assertThat(answer.header("Location")).isEqualTo(url + "/fr/work");
    }

    @Test
    void signingInLeadsBackToWhereThePersonWantedToGo() {
        Response answer = TestForm.of("form", "send")
                .with("email", people.create(Role.ADMINISTRATOR).email())
                .with("password", TestPeople.PASSWORD)
                .with("to", "/ar/staff/accounts?search=a")
                .send(people.fromHere(), url + "/ar/sign-in");
        assertThat(answer.header("Location")).endsWith("/ar/staff/accounts?search=a");
    }

    @Test
    void aFormWithASessionIsBelievedOnlyFromOurOwnPages() {
        String session = people.session(Role.RESIDENT);
        TestForm out = TestForm.of("form", "send");
        assertThat(out.send(given().cookie(TestPeople.COOKIE, session), url + "/fr/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertThat(out.send(
                                given().cookie(TestPeople.COOKIE, session).header("Origin", "https://evil.example"),
                                url + "/fr/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertThat(out.send(
                                given().cookie(TestPeople.COOKIE, session).header("Sec-Fetch-Site", "cross-site"),
                                url + "/fr/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertThat(people.with(session).get(url + "/fr/account").statusCode()).isEqualTo(200);
        assertThat(out.send(people.with(session), url + "/fr/sign-out").statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatIsShownToAPersonIsNotKept() {
        assertThat(people.as(Role.RESIDENT).get(url + "/fr/account").header("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void aProgramWithoutPermissionIsToldSo() {
        assertThat(given().get(url + "/staff/accounts.csv").statusCode()).isEqualTo(401);
        assertThat(people.as(Role.RESIDENT).get(url + "/staff/accounts.csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBodyOverTheLimitIsRefusedBeforeItIsRead() {
        Response answer = given().contentType(ContentType.URLENC)
                .body("email=" + "a".repeat(1_100_000))
                .post(url + "/fr/sign-in");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aFormThatDoesNotSayHowLongItIsIsRefused() throws IOException {
        String answer = raw(
                "POST /fr/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\na=bcd\r\n0\r\n\r\n");
        assertThat(answer.substring(9, 12)).isEqualTo("411");
    }

    private String raw(String request) throws IOException {
        URI server = URI.create(url);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
