package ma.opencommune.accounts.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.util.List;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

class SignInIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void whoeverIsNotSignedInIsSentToSignInAndBack() {
        given().redirects()
                .follow(false)
                .get(url + "/fr/sign-out")
                .then()
                .statusCode(302)
                .header("Location", containsString("/fr/sign-in?to=%2Ffr%2Fsign-out"));
    }

    @Test
    void theRightPasswordOpensAndSignOutCloses() {
        String session = people.session(Role.AUDITOR);
        people.with(session).get(url + "/fr/sign-out").then().statusCode(200);
        Response out = people.with(session)
                .redirects()
                .follow(false)
                .formParam("form", "form")
                .formParam("send", "1")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(url + "/fr/sign-out");
        assertThat(out.statusCode()).isEqualTo(302);
        people.with(session)
                .redirects()
                .follow(false)
                .get(url + "/fr/sign-out")
                .then()
                .statusCode(302);
    }

    @Test
    void nobodyInParticularGetsNoSession() {
        assertThat(given().get(url + "/fr/sign-in").cookie(TestPeople.COOKIE)).isNull();
        assertThat(people.post("nobody@example.ma", "wrong").cookie(TestPeople.COOKIE))
                .isNull();
    }

    @Test
    void theSessionCookieIsHiddenFromScriptsAndOtherSites() {
        Response answer = people.post(people.create(Role.RESIDENT).email(), TestPeople.PASSWORD);
        assertThat(answer.getHeaders().getValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith(TestPeople.COOKIE).contains("HttpOnly", "SameSite=lax"));
    }

    @Test
    void aSessionNumberThatSomebodyElseChoseBecomesNobodysSignIn() {
        String chosen = "0123456789abcdef0123456789ab";
        Response answer = people.fromHere()
                .cookie(TestPeople.COOKIE, chosen)
                .redirects()
                .follow(false)
                .formParam("form", "form")
                .formParam("email", people.create(Role.RESIDENT).email())
                .formParam("password", TestPeople.PASSWORD)
                .formParam("send", "1")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(url + "/fr/sign-in");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.cookie(TestPeople.COOKIE)).isNotNull().isNotEqualTo(chosen);
        people.with(chosen)
                .redirects()
                .follow(false)
                .get(url + "/fr/account")
                .then()
                .statusCode(302);
    }

    @Test
    void aSessionNumberIsNeverTakenFromTheAddress() {
        String session = people.session(Role.RESIDENT);
        for (String way : List.of(";oc_session=", ";jsessionid=", "?oc_session=")) {
            Response answer = given().redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(url + "/fr/account" + way + session);
            assertThat(answer.asString()).as(way).doesNotContain("/fr/account-code");
            assertThat(answer.statusCode()).as(way + answer.asString()).isIn(302, 404);
        }
    }

    @Test
    void aWrongPasswordKeepsTheAddressAndNotThePassword() {
        String email = people.create(Role.RESIDENT).email();
        String page = people.post(email, "not the password").asString();
        assertThat(page).contains(email).doesNotContain("not the password").contains("id=\"errors\"");
    }
}
