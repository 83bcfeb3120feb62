package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of faults before every checker, and what a browser shows when a form is too large. */
class FaultPagesBrowserIT {

    private static final int TOO_LARGE = 53 * 1024 * 1024;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Language.class)
    void noCheckerHasAnythingAgainstAMissingPage(Language language) {
        try (BrowserContext visitor = TestBrowser.visitor(360, true)) {
            Visit visit = Visit.open(visitor, TestServer.shared().url() + "/" + language.tag() + "/nothing");
            assertThat(visit.status()).isEqualTo(404);
            assertThat(Checker.all(visit)).isEmpty();
            picture(visit.page(), "fault-404-" + language.tag());
        }
    }

    @Test
    void aFormThatIsTooLargeIsAnsweredByAPageAndNotByABrokenConnection() throws IOException {
        try (BrowserContext visitor = TestBrowser.visitor(1280, false)) {
            TestPeople.shared().enter(visitor, Role.ADMINISTRATOR);
            Page page = visitor.newPage();
            page.navigate(TestServer.shared().url() + "/fr/staff/territory");
            page.setInputFiles("#file", Files.write(directory.resolve("large.csv"), new byte[TOO_LARGE]));
            page.click("#import");
            assertThat(page.locator("h1").innerText()).contains("trop volumineux");
            picture(page, "fault-413-fr");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }
}
