package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.opencommune.platform.web.Routes;
import org.junit.jupiter.api.Test;

/** Views and their pages: an address each, a bean each, nothing that a content security policy would have to forgive. */
class ViewsTest {

    private static final Path ROOT = Path.of("src", "main", "webapp");
    private static final Pattern UNSAFE =
            Pattern.compile("escape=\"false\"|\\son[a-z]+=\"|\\sstyle=\"[^\"]*:|<script(?![^>]*src=)"
                    + "|<style|javascript:|<h:outputScript(?![^>]*name=)");

    @Test
    void everyViewHasAnAddressAndEveryAddressAView() {
        TreeSet<String> addresses = Routes.all().stream()
                .filter(route -> route.kind() == Routes.Kind.PAGE)
                .map(Routes.Route::path)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> views = views().keySet().stream()
                .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                .map(path -> path.replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses).isEqualTo(views);
    }

    @Test
    void everyPageBeanIsCalledByAView() {
        Map<String, String> views = views();
        Map<String, Long> uses = new TreeMap<>();
        House.real().classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Page") && type.isAnnotatedWith("jakarta.inject.Named"))
                .map(type -> type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                        + type.getSimpleName().substring(1))
                .forEach(bean -> uses.put(bean, uses(views, bean)));
        assertThat(uses)
                .isNotEmpty()
                .allSatisfy((bean, count) -> assertThat(count).as(bean).isPositive());
    }

    private static long uses(Map<String, String> views, String bean) {
        Pattern used = Pattern.compile("(?<![A-Za-z.])" + bean + "\\b");
        return views.values().stream().filter(text -> used.matcher(text).find()).count();
    }

    @Test
    void noViewNeedsAForgivingPolicy() {
        views().forEach((path, text) -> assertThat(
                        UNSAFE.matcher(text).results().map(found -> found.group()))
                .as(path)
                .isEmpty());
    }

    @Test
    void whatIsUnsafeIsFound() {
        assertThat(Stream.of(
                        "<h:outputText escape=\"false\"/>",
                        "<a onclick=\"x()\">",
                        "<p style=\"color: red\">",
                        "<script>x()</script>",
                        "<a href=\"javascript:x()\">"))
                .allMatch(text -> UNSAFE.matcher(text).find());
        assertThat(UNSAFE.matcher("<script src=\"/assets/staff.js\"></script>").find())
                .isFalse();
    }

    private static Map<String, String> views() {
        Map<String, String> views = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .forEach(file -> views.put("/" + ROOT.relativize(file), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return views;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
