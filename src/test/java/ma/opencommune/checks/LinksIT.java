package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.kernel.Language;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

class LinksIT {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void noPublicPageHasADeadLink() throws Exception {
        String url = TestServer.shared().url();
        Map<String, String> pages = new HashMap<>();
        Set<String> targets = new TreeSet<>();
        List<String> dead = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String page : Pages.open()) {
                String address = Pages.address(page, language);
                String html = get(url + address).body();
                pages.put(address, html);
                Matcher link = LINK.matcher(html);
                while (link.find()) {
                    String target = link.group(1).replace("&amp;", "&");
                    if (target.startsWith("#") && !html.contains("id=\"" + target.substring(1) + "\"")) {
                        dead.add(address + " → " + target);
                    } else if (target.startsWith("/")) {
                        targets.add(target.replaceFirst("#.*", ""));
                    } else if (!target.startsWith("#") && !target.startsWith("mailto:") && !target.startsWith("http")) {
                        dead.add(address + " → " + target + " (not an absolute path)");
                    }
                }
            }
        }
        for (String target : targets) {
            int status = get(url + target).statusCode();
            if (status != 200) {
                dead.add(status + " " + target);
            }
        }
        assertThat(targets).hasSizeGreaterThan(10);
        assertThat(dead).isEmpty();
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
