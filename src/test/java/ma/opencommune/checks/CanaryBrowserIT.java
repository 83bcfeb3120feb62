package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import ma.opencommune.testing.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A checker that finds nothing on a page that is wrong in every way has gone blind. */
class CanaryBrowserIT {

    private static HttpServer server;

    @BeforeAll
    static void serveTheBadPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (InputStream in = CanaryBrowserIT.class.getResourceAsStream("bad.html")) {
            byte[] page = in.readAllBytes();
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
        }
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void eachCheckerFindsTheBadPageBad(Checker checker) {
        try (BrowserContext visitor = TestBrowser.visitor(360, true)) {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            assertThat(checker.check(Visit.open(visitor, url))).isNotEmpty();
        }
    }
}
