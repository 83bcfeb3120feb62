package ma.opencommune.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real Chromium for the whole run. */
public final class TestBrowser {

    private static final Path CHROMIUM = Path.of(System.getProperty("opencommune.test.chromium", "/usr/bin/chromium"));

    private static Browser browser;

    private TestBrowser() {}

    /** The browser, started at the first call. */
    public static synchronized Browser shared() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-quic", "--no-first-run")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** A new visitor: no cookies, a screen this wide, JavaScript on or off. */
    public static BrowserContext visitor(int width, boolean javaScript) {
        return shared().newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(javaScript));
    }
}
