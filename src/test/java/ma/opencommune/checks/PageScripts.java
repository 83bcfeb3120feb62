package ma.opencommune.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules that are checked inside the page, kept as scripts among the test resources. */
final class PageScripts {

    private PageScripts() {}

    static String of(String name) {
        try (InputStream in = PageScripts.class.getResourceAsStream(name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
