package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page, in every language, before every checker of its words; in two languages before all, with JavaScript on and off. */
class PublicPagesBrowserIT {

    private static final int PHONE = 360;

    /** A language of each direction: markup and what works without JavaScript do not depend on more. */
    private static final Set<Language> WHOLE = Set.of(Language.AR, Language.FR);

    private static BrowserContext with;
    private static BrowserContext without;
    private static @Nullable Language shown;

    static Stream<Arguments> pages() {
        List<String> pages = Pages.open();
        return Stream.of(Language.values())
                .flatMap(language -> pages.stream().map(page -> Arguments.of(language, page)));
    }

    /** Two windows for each language: a new one for each page costs more than its checks, an old one grows slow. */
    private static void open(Language language) {
        if (language != shown) {
            close();
            with = TestBrowser.visitor(PHONE, true);
            without = TestBrowser.visitor(PHONE, false);
            shown = language;
        }
    }

    @AfterAll
    static void close() {
        if (shown != null) {
            with.close();
            without.close();
            shown = null;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noCheckerHasAnythingAgainstIt(Language language, String page) {
        String url = TestServer.shared().url() + Pages.address(page, language);
        open(language);
        Visit visit = Visit.open(with, url);
        try (Page open = visit.page()) {
            assertThat(visit.status()).isEqualTo(200);
            if (WHOLE.contains(language)) {
                assertThat(Checker.all(visit)).isEmpty();
                assertThat(text(open)).isEqualTo(withoutJavaScript(url));
            } else {
                assertThat(Checker.words(visit)).isEmpty();
            }
        }
    }

    private static String withoutJavaScript(String url) {
        try (Page page = without.newPage()) {
            page.navigate(url);
            return text(page);
        }
    }

    private static String text(Page page) {
        return page.locator("body").innerText();
    }
}
