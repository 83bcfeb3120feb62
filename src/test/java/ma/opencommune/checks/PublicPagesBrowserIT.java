package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page, in every language, before every checker, with JavaScript on and off. */
class PublicPagesBrowserIT {

    private static final int PHONE = 360;

    private static Page with;
    private static Page without;
    private static @Nullable Language shown;

    static Stream<Arguments> pages() {
        List<String> pages = Pages.open();
        return Stream.of(Language.values())
                .flatMap(language -> pages.stream().map(page -> Arguments.of(language, page)));
    }

    /** Two windows for each language: an old one grows slow. */
    private static void open(Language language) {
        if (language != shown) {
            close();
            with = TestBrowser.visitor(PHONE, true).newPage();
            without = TestBrowser.visitor(PHONE, false).newPage();
            shown = language;
        }
    }

    @AfterAll
    static void close() {
        if (shown != null) {
            with.context().close();
            without.context().close();
            shown = null;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noCheckerHasAnythingAgainstIt(Language language, String page) {
        String url = TestServer.shared().url() + Pages.address(page, language);
        open(language);
        Visit visit = Visit.open(with, url);
        assertThat(visit.status()).isEqualTo(200);
        assertThat(Checker.all(visit)).isEmpty();
        without.navigate(url);
        assertThat(text(with)).isEqualTo(text(without));
    }

    private static String text(Page page) {
        return page.locator("body").innerText();
    }
}
