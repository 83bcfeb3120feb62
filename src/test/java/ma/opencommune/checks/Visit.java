package ma.opencommune.checks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * A page opened in the browser, with everything that came over the wire for it.
 *
 * @param page the open page
 * @param status its status
 * @param html its source as sent
 * @param parts what was loaded: the page itself first
 */
record Visit(Page page, int status, String html, List<Part> parts) {

    /**
     * One answer.
     *
     * @param url its address
     * @param type its content type
     * @param bytes its size, compressed unless it is a font or picture
     */
    record Part(String url, String type, int bytes) {}

    /** Opens the address in a new page of this visitor. */
    static Visit open(BrowserContext visitor, String url) {
        return open(visitor.newPage(), url);
    }

    /** Opens the address in this page: a new one for each address costs more than its checks. */
    static Visit open(Page page, String url) {
        List<Response> answers = new ArrayList<>();
        Consumer<Response> listener = answers::add;
        page.onResponse(listener);
        Response main = page.navigate(url);
        page.offResponse(listener);
        List<Part> parts =
                List.copyOf(answers).stream().map(answer -> part(page, answer)).toList();
        return new Visit(page, main.status(), main.text(), parts);
    }

    private static Part part(Page page, Response answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        byte[] body = answer.status() >= 300 && answer.status() < 400 ? new byte[0] : body(page, answer);
        boolean packed = type.startsWith("font/")
                || type.startsWith("image/png")
                || answer.url().endsWith(".woff2");
        return new Part(answer.url(), type, packed ? body.length : compressed(body));
    }

    /** What was loaded; from the server once more when the browser had it in its memory and gives no body. */
    private static byte[] body(Page page, Response answer) {
        try {
            return answer.body();
        } catch (PlaywrightException cached) {
            return page.request().get(answer.url()).body();
        }
    }

    private static int compressed(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
