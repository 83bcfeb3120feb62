package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page, in every language, before every checker, with JavaScript on and off. */
class PublicPagesBrowserIT {

    private static final int PHONE = 360;

    static Stream<Arguments> pages() {
        List<String> pages = Pages.open();
        return Stream.of(Language.values())
                .flatMap(language -> pages.stream().map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noCheckerHasAnythingAgainstIt(Language language, String page) {
        String url = TestServer.shared().url() + Pages.address(page, language);
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, true)) {
            Visit visit = Visit.open(visitor, url);
            assertThat(visit.status()).isEqualTo(200);
            assertThat(Checker.all(visit)).isEmpty();
            assertThat(text(visit.page())).isEqualTo(withoutJavaScript(url));
        }
    }

    private static String withoutJavaScript(String url) {
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, false)) {
            return text(Visit.open(visitor, url).page());
        }
    }

    private static String text(Page page) {
        return page.locator("body").innerText();
    }
}
