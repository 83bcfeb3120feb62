package ma.opencommune.accounts.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestPeople.Person;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Signing in with a one-time code in Arabic on a narrow screen, without JavaScript and with the keyboard alone. */
class SignInBrowserIT {

    private static final int MOST_TABS = 40;

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void thePasswordThenAWrongCodeThenTheRightOneLeadToThePageThatWasWanted() {
        Person person = people.create(Role.ADMINISTRATOR);
        byte[] key = codeSetUp(person);
        try (BrowserContext visitor = TestBrowser.visitor(360, false)) {
            Page page = visitor.newPage();
            page.navigate(url + "/ar/staff/accounts");
            assertThat(page.url()).contains("/ar/sign-in?to=");
            looksRight(page, "sign-in-ar");
            type(page, "email", person.email());
            type(page, "password", TestPeople.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/ar/sign-in-code**");
            looksRight(page, "sign-in-code-ar");

            type(page, "code", "000000");
            page.keyboard().press("Enter");
            page.waitForSelector("#errors");
            assertThat(page.locator("#errors:focus").count())
                    .as("the summary of errors takes focus")
                    .isEqualTo(1);
            looksRight(page, "sign-in-code-wrong-ar");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#code:focus").count())
                    .as("its link leads to the field")
                    .isEqualTo(1);

            page.keyboard().type(TestCodes.now(key));
            page.keyboard().press("Enter");
            page.waitForURL("**/ar/staff/accounts");
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }

    private byte[] codeSetUp(Person person) {
        String session = people.session(person);
        byte[] key =
                TestCodes.key(people.with(session).get(url + "/fr/account-code").asString());
        TestForm.of("form", "send")
                .with("code", TestCodes.before(key))
                .send(people.with(session), url + "/fr/account-code");
        return key;
    }

    private static void type(Page page, String id, String text) {
        for (int tabs = 0; tabs < MOST_TABS && page.locator("#" + id + ":focus").count() == 0; tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("#" + id + ":focus").count())
                .as("the keyboard reaches " + id)
                .isEqualTo(1);
        page.keyboard().type(text);
    }

    private static void looksRight(Page page, String picture) {
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(360);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", picture + ".png")));
    }
}
