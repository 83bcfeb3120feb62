package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import ma.opencommune.testing.TestServer;

/** Looks at pages with every checker, one page after the other in the same window; with {@code -Dopencommune.test.pictures=true} it keeps a
 * picture of each in {@code target/screenshots}. */
final class Looks {

    private static final boolean PICTURES = Boolean.getBoolean("opencommune.test.pictures");

    private final Page page;
    private final Set<String> seen = new TreeSet<>();

    Looks(BrowserContext visitor) {
        page = visitor.newPage();
    }

    /** A page of staff. */
    void staff(String address, String name) {
        assertThat(Checker.staff(open(address, name))).as(address).isEmpty();
    }

    /** A public page. */
    void everybody(String address, String name) {
        assertThat(Checker.all(open(address, name))).as(address).isEmpty();
    }

    /** The paths looked at so far, without language. */
    Set<String> seen() {
        return seen;
    }

    private Visit open(String address, String name) {
        seen.add(address.replaceFirst("^/[a-z]+", "").replaceFirst("\\?.*", ""));
        Visit visit = Visit.open(page, TestServer.shared().url() + address);
        picture(page, name);
        assertThat(visit.status()).as(address).isEqualTo(200);
        return visit;
    }

    /** For whoever wants to see the pages: the checks do not need it, and it takes as long as they do. */
    static void picture(Page page, String name) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "case-" + name + ".png")));
    }
}
