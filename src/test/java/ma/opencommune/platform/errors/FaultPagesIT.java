package ma.opencommune.platform.errors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import ma.opencommune.testing.TestUpload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultPagesIT {

    private static final Map<Language, String> NEXT = Map.of(
            Language.AR, "ماذا بعد؟",
            Language.FR, "Que faire maintenant",
            Language.ZGH, "ⵎⴰⵢⴷ ⵔⴰⴷ ⵜⵙⴽⵔⴷ",
            Language.EN, "What to do now");

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    static Stream<Language> languages() {
        return Stream.of(Language.values());
    }

    /** The page of a fault: in its language, like the other pages, with what to do and a number, and no word of the cause. */
    private static void told(Response answer, int status, Language language) {
        String page = answer.asString();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(page)
                .contains("lang=\"" + language.tag() + "\"", "dir=\"" + language.direction() + "\"")
                .contains("class=\"masthead\"", "class=\"foot\"", "id=\"content\"", NEXT.get(language))
                .contains("href=\"/" + language.tag() + "/\"", answer.header("X-Request-Id"))
                .doesNotContain("<script", "Exception", "ma.opencommune", "platform.fault", "GlassFish", "Payara");
        assertThat(page.split("<h1", -1)).hasSize(2);
        assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMissingPageIsToldInTheLanguageOfItsAddress(Language language) {
        told(given().get(url + "/" + language.tag() + "/nothing"), 404, language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anAddressWithoutLanguageIsToldInTheReaders(Language language) {
        told(given().header("Accept-Language", language.tag()).get(url + "/nothing"), 404, language);
        told(given().cookie("language", language.tag()).get(url + "/nothing"), 404, language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aRefusalIsToldInTheLanguageOfThePageAlsoBeforeThePageIsReached(Language language) {
        String tag = "/" + language.tag();
        String session = people.session(Role.RESIDENT);
        told(people.with(session).get(url + tag + "/staff/accounts"), 403, language);
        told(
                given().cookie(TestPeople.COOKIE, session)
                        .header("Origin", "https://evil.example")
                        .post(url + tag + "/sign-out"),
                403,
                language);
        told(
                given().contentType(ContentType.URLENC)
                        .body("email=" + "a".repeat(1_100_000))
                        .post(url + tag + "/sign-in"),
                413,
                language);
    }

    @Test
    void aFormLargerThanAllItsFilesMayBeIsReadToItsEndAndToldByAPage() {
        HttpResponse<String> answer =
                new TestUpload().send(url + "/fr/information/ask", "files", "large.pdf", new byte[53 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("lang=\"fr\"", "class=\"masthead\"", "plus petits ou moins nombreux");
    }

    @Test
    void aFormOfUnknownLengthIsToldByAPage() throws IOException {
        String answer = raw(
                "POST /fr/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\na=bcd\r\n0\r\n\r\n");
        assertThat(answer.substring(9, 12)).isEqualTo("411");
        assertThat(answer).contains("lang=\"fr\"", "class=\"masthead\"");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoAsksForAFileIsToldAsAProgramOrSentToSignInAsAPerson(Kind kind) {
        String file = url + "/staff/" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".csv";
        Response program = given().get(file);
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.contentType()).startsWith("application/problem+json");
        assertThat(program.jsonPath().getInt("status")).isEqualTo(401);
        Response person = given().redirects()
                .follow(false)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en")
                .get(file);
        assertThat(person.statusCode()).isEqualTo(302);
        assertThat(person.header("Location"))
                .contains("/en/sign-in?to=%2Fen%2Fstaff%2F")
                .doesNotContain(".csv");
    }

    /** Lists that can be taken away as a file. */
    enum Kind {
        ACCOUNTS,
        REQUESTS,
        AUDIT
    }

    @Test
    void aProgramIsToldAsAProgram() {
        Response missing = given().get(url + "/api/v1/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.contentType()).startsWith("application/problem+json");
        Response method = given().delete(url + "/api/v1/calendar/closures");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.contentType()).startsWith("application/problem+json");
        assertThat(method.asString()).doesNotContain("Exception");
    }

    @Test
    void aPageThatIsOnlyLookedAtRefusesOtherWaysToAskInItsLook() {
        Response answer = people.fromHere().put(url + "/ar/calendar");
        told(answer, 405, Language.AR);
        assertThat(answer.header("Allow")).contains("GET", "POST");
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
