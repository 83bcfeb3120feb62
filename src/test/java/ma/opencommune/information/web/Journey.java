package ma.opencommune.information.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import ma.opencommune.testing.TestBrowser;

/** The steps of a requester in a real browser. */
final class Journey {

    private final Page page;
    private final String url;

    private Journey(Page page, String url) {
        this.page = page;
        this.url = url;
    }

    static Journey visitor(String url, int width, boolean javaScript) {
        BrowserContext visitor = TestBrowser.visitor(width, javaScript);
        return new Journey(visitor.newPage(), url);
    }

    Page page() {
        return page;
    }

    /** Fills the fields a request needs. */
    Journey fill(String language, String subject, String email) {
        page.navigate(url + "/" + language + "/information/ask");
        page.fill("#subject", subject);
        page.fill("#description", "الوثائق من 2024 إلى 2026");
        page.fill("#name", "فاطمة الزهراء MARKERNAME");
        page.fill("#email", email);
        page.fill("#nationalId", "L123456");
        return this;
    }

    /** Looks at what will be sent and sends it. */
    Journey send() {
        page.click("#check");
        page.check("#consent");
        page.waitForTimeout(2100);
        page.click("#send");
        return this;
    }

    String number() {
        return parameter("number");
    }

    String token() {
        return parameter("token");
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private String parameter(String name) {
        return page.url().replaceAll(".*[?&]" + name + "=([^&]*).*", "$1");
    }
}
