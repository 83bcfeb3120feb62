package ma.opencommune.accounts.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestMail;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestPeople.Person;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

class AccountFlowsIT {

    private static final String NEW = "a river of small stones";

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final TestMail mail = new TestMail(people);

    @Test
    void aForgottenPasswordIsChosenAnewWithALinkThatWorksOnce() {
        Person person = people.create(Role.RESIDENT);
        String before = people.session(person);
        assertThat(forget(person.email()).header("Location")).endsWith("/fr/forgotten-password?done=sent");
        String link = mail.link(person.id());
        assertThat(people.fromHere().get(url + link).asString()).contains("name=\"again\"");
        assertThat(choose(link, "short").asString())
                .contains("id=\"password-error\"")
                .doesNotContain("value=\"short\"");
        assertThat(choose(link, NEW).header("Location")).contains("/sign-in?notice=password");
        assertThat(choose(link, NEW + "!").statusCode()).isEqualTo(200);
        assertThat(open(before)).isFalse();
        assertThat(people.post(person.email(), TestPeople.PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(people.post(person.email(), NEW).statusCode()).isEqualTo(302);
    }

    @Test
    void askingForALinkAnswersTheSameWhetherTheAddressHasAnAccount() throws SQLException {
        Person person = people.create(Role.RESIDENT);
        Response known = forget(person.email());
        Response unknown = forget("nobody-" + person.id() + "@example.ma");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.header("Location")).isEqualTo(known.header("Location"));
        mail.link(person.id());
        for (int more = 0; more < 4; more++) {
            assertThat(forget(person.email()).statusCode()).isEqualTo(more < 2 ? 302 : 429);
        }
        assertThat(mail.count(person.id())).isLessThanOrEqualTo(3);
    }

    @Test
    void fiveWrongPasswordsFromOneAddressCloseTheSignInThereAlikeForUnknownAccountsAndNotForTheOwner()
            throws SQLException {
        Person person = people.create(Role.RESIDENT);
        String unknown = "nobody-" + System.nanoTime() + "@example.ma";
        for (int wrong = 0; wrong < 5; wrong++) {
            fromOneAddress(person.email(), "wrong wrong wrong");
            fromOneAddress(unknown, "wrong wrong wrong");
        }
        Response closed = fromOneAddress(person.email(), TestPeople.PASSWORD);
        assertThat(closed.statusCode()).isEqualTo(429);
        assertThat(bare(closed, person.email())).isEqualTo(bare(fromOneAddress(unknown, TestPeople.PASSWORD), unknown));
        assertThat(people.post(person.email(), TestPeople.PASSWORD).statusCode())
                .as("the owner, from elsewhere")
                .isEqualTo(302);
        assertThat(audited("accounts.sign-in.locked", person.id())).isEqualTo(1);
        assertThat(audited("accounts.sign-in.failed-password", person.id())).isEqualTo(5);
    }

    private Response fromOneAddress(String email, String password) {
        return TestForm.of("form", "send")
                .with("email", email)
                .with("password", password)
                .send(given().header("Origin", url).header("X-Forwarded-For", "10.8.9.1"), url + "/fr/sign-in");
    }

    /** The page without the address typed and the minute told. */
    private static String bare(Response page, String email) {
        return page.asString().replace(email, "").replaceAll("[0-9]{2}:[0-9]{2}", "");
    }

    @Test
    void aOneTimeCodeIsSetUpAskedForNeverTakenTwiceAndReplacedByARecoveryCode() {
        Person person = people.create(Role.AUDITOR);
        String session = people.session(person);
        byte[] key =
                TestCodes.key(people.with(session).get(url + "/fr/account-code").asString());
        Response set = TestForm.of("form", "send")
                .with("code", TestCodes.now(key))
                .send(people.with(session), url + "/fr/account-code");
        List<String> recovery = all("<code>([a-z0-9-]+)</code>", set.asString());
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

        String half = half(person);
        assertThat(open(half)).isFalse();
        assertThat(enter(half, "000000").statusCode()).isEqualTo(200);
        String used = TestCodes.now(key);
        Response in = enter(half, used);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.cookie(TestPeople.COOKIE)).isNotEqualTo(half);
        assertThat(open(in.cookie(TestPeople.COOKIE))).isTrue();
        assertThat(enter(half(person), used).statusCode()).isEqualTo(200);
        assertThat(enter(half(person), recovery.get(0)).statusCode()).isEqualTo(302);
        assertThat(enter(half(person), recovery.get(0)).statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsTheOtherSessionsToo() {
        Person person = people.create(Role.RESIDENT);
        String here = people.session(person);
        String there = people.session(person);
        TestForm.of("everywhere", "everywhere-send").send(people.with(here), url + "/fr/account");
        assertThat(open(here)).isFalse();
        assertThat(open(there)).isFalse();
    }

    @Test
    void aChangedPasswordNeedsThePresentOneAndEndsEverySession() {
        Person person = people.create(Role.RESIDENT);
        String session = people.session(person);
        TestForm form = TestForm.of("password-form", "password-send").with("next", NEW);
        assertThat(form.with("present", "not it")
                        .send(people.with(session), url + "/fr/account")
                        .asString())
                .contains("id=\"present-error\"");
        assertThat(form.with("present", TestPeople.PASSWORD)
                        .send(people.with(session), url + "/fr/account")
                        .statusCode())
                .isEqualTo(302);
        assertThat(open(session)).isFalse();
    }

    @Test
    void anInvitedPersonChoosesAPasswordAndLosesTheSessionWhenTheRolesChangeOrTheAccountIsClosed() {
        String admin = people.session(Role.ADMINISTRATOR);
        String email = "invited-" + System.nanoTime() + "@example.ma";
        Response page = people.with(admin).get(url + "/fr/staff/invite");
        Response sent = TestForm.on(page, "form", "send")
                .with("name", "Amina")
                .with("email", email)
                .with("tag", "ar")
                .with("roles", List.of("AUDITOR"))
                .send(people.with(admin), url + "/fr/staff/invite");
        assertThat(sent.statusCode()).isEqualTo(302);
        long id = Long.parseLong(all("id=([0-9]+)", sent.header("Location")).get(0));
        assertThat(people.post(email, NEW).statusCode()).isEqualTo(200);
        assertThat(choose(mail.link(id), NEW).statusCode()).isEqualTo(302);
        String session = people.session(new Person(id, email), NEW);
        assertThat(open(session)).isTrue();

        change(admin, id, "form", "send", List.of("RESIDENT", "PUBLISHER"));
        assertThat(open(session)).isFalse();
        String again = people.session(new Person(id, email), NEW);
        change(admin, id, "more", "disable", List.of());
        assertThat(open(again)).isFalse();
        assertThat(people.post(email, NEW).statusCode()).isEqualTo(200);
        assertThat(people.with(admin)
                        .get(url + "/staff/accounts.csv?search=" + email)
                        .asString())
                .contains("DISABLED,RESIDENT PUBLISHER");
    }

    private void change(String admin, long id, String form, String button, List<String> roles) {
        String address = url + "/fr/staff/account";
        Response page = people.with(admin).get(address + "?id=" + id);
        TestForm filled = TestForm.on(page, form, button).with("id", id);
        Response done = (roles.isEmpty() ? filled : filled.with("roles", roles)).send(people.with(admin), address);
        assertThat(done.statusCode()).isEqualTo(302);
    }

    private Response forget(String email) {
        return TestForm.of("form", "send").with("email", email).send(people.fromHere(), url + "/fr/forgotten-password");
    }

    private Response choose(String link, String password) {
        String token = link.substring(link.indexOf("token=") + "token=".length());
        return TestForm.of("form", "send")
                .with("token", token)
                .with("password", password)
                .with("again", password)
                .send(people.fromHere(), url + "/fr/choose-password");
    }

    private String half(Person person) {
        Response answer = people.post(person.email(), TestPeople.PASSWORD);
        assertThat(answer.header("Location")).contains("/fr/sign-in-code");
        return answer.cookie(TestPeople.COOKIE);
    }

    private Response enter(String half, String code) {
        return TestForm.of("form", "send").with("code", code).send(people.with(half), url + "/fr/sign-in-code");
    }

    private boolean open(String session) {
        return people.with(session)
                        .redirects()
                        .follow(false)
                        .get(url + "/fr/account")
                        .statusCode()
                == 200;
    }

    private int audited(String action, long account) throws SQLException {
        try (var connection = people.connect();
                var select = connection.prepareStatement(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = ? AND subject = ?")) {
            select.setString(1, action);
            select.setString(2, "account:" + account);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
