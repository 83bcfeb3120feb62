package ma.opencommune.checks;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.kernel.Language;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestServer;

/**
 * Measures what a resident on an old phone waits for: bytes and first paint of each public page, over 400 kbit/s with 400 ms of delay,
 * on a processor six times slower, nothing cached. Arguments: how often each page is opened.
 */
public final class FirstPaintBenchmark {

    private static final int PHONE = 360;
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int DELAY_MILLIS = 400;
    private static final int SLOWER = 6;
    private static final String PAINT =
            "() => performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)[0] || -1";

    private FirstPaintBenchmark() {}

    /** Prints one line for each page and language. */
    public static void main(String[] arguments) {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        String server = TestServer.shared().url();
        for (String page : Pages.open()) {
            for (Language language : List.of(Language.AR, Language.ZGH)) {
                String url = server + Pages.address(page, language);
                double[] paints = IntStream.range(0, times)
                        .mapToDouble(time -> paint(url))
                        .sorted()
                        .toArray();
                System.out.printf(
                        "%-28s %5.1f KB, first paint %4.0f ms (median of %d)%n",
                        Pages.address(page, language), kilobytes(url), paints[times / 2], times);
            }
        }
        System.exit(0);
    }

    private static double paint(String url) {
        try (BrowserContext visitor = visitor()) {
            Page page = visitor.newPage();
            CDPSession wire = visitor.newCDPSession(page);
            JsonObject network = new JsonObject();
            network.addProperty("offline", false);
            network.addProperty("latency", DELAY_MILLIS);
            network.addProperty("downloadThroughput", BYTES_PER_SECOND);
            network.addProperty("uploadThroughput", BYTES_PER_SECOND);
            wire.send("Network.enable");
            wire.send("Network.emulateNetworkConditions", network);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", SLOWER);
            wire.send("Emulation.setCPUThrottlingRate", processor);
            page.navigate(url);
            page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            return ((Number) page.evaluate(PAINT)).doubleValue();
        }
    }

    private static double kilobytes(String url) {
        try (BrowserContext visitor = visitor()) {
            return WeightRules.sum(Visit.open(visitor, url), "") / 1024.0;
        }
    }

    /** The policy of the pages lets no script in that is not a file of ours; the measuring ones are let in here. */
    private static BrowserContext visitor() {
        return TestBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE, 800)
                        .setBypassCSP(true));
    }
}
