package ma.opencommune.launch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.platform.config.Catalogue;
import ma.opencommune.platform.config.Configuration;
import ma.opencommune.platform.config.Given;
import ma.opencommune.platform.config.Problem;
import ma.opencommune.platform.config.Setting;
import ma.opencommune.platform.start.Refusal;

/**
 * The configuration of this start. Where nothing says which database to use, it is the demo: Tétouan, on a database of its own.
 */
final class Settings {

    private static final Path STANDARD = Path.of("config", "open-commune.properties");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static Settings read() throws Failure {
        try {
            return of(Given.read(System.getProperties(), System.getenv(), Optional.of(STANDARD)));
        } catch (UncheckedIOException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    /** The settings of what was given, with the demo's beneath where it is the demo. */
    static Settings of(Given given) throws Failure {
        Map<String, String> values = new TreeMap<>();
        for (Setting setting : Catalogue.all()) {
            given.value(setting.key()).ifPresent(value -> values.put(setting.key(), value));
        }
        if (given.files().isEmpty() && !values.containsKey("opencommune.database.url")
                || "true".equals(values.get("opencommune.demo"))) {
            demo(values);
        }
        List<Problem> problems = new Configuration(key -> Optional.ofNullable(values.get(key)), given.names())
                .problems().stream()
                        .filter(problem -> !own(values) || !problem.key().startsWith("opencommune.database."))
                        .toList();
        if (!problems.isEmpty()) {
            throw new Failure(Refusal.sentences(problems));
        }
        if (!values.containsKey("opencommune.public.address")) {
            values.put("opencommune.public.address", address(values));
        }
        return new Settings(values);
    }

    private static void demo(Map<String, String> values) {
        String data = values.getOrDefault("opencommune.data.directory", "data");
        values.putIfAbsent("opencommune.demo", "true");
        values.putIfAbsent("opencommune.collectivity.code", "01.571.01.11");
        values.putIfAbsent("opencommune.files.directory", data + "/files");
        values.putIfAbsent("opencommune.vault.key-file", data + "/secrets/vault.key");
        values.putIfAbsent("opencommune.federation.key-file", data + "/secrets/federation.key");
        values.putIfAbsent("opencommune.demo.accounts-file", data + "/demo-accounts.properties");
        values.putIfAbsent("opencommune.identity.staff-code", "optional");
    }

    private static boolean own(Map<String, String> values) {
        return !values.containsKey("opencommune.database.url") && "true".equals(values.get("opencommune.demo"));
    }

    private static String address(Map<String, String> values) {
        String host = values.getOrDefault("opencommune.http.address", "127.0.0.1");
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":"
                + values.getOrDefault("opencommune.http.port", "8080");
    }

    /** Whether the starter program brings the database along. */
    boolean embedded() {
        return own(values);
    }

    /** Whether demo data and accounts are wanted. */
    boolean demo() {
        return text("opencommune.demo").equals("true");
    }

    /** The same settings with these values on top. */
    Settings with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(more);
        return new Settings(all);
    }

    /** All values given, by key. */
    Map<String, String> all() {
        return values;
    }

    /** The value of a key, or its default. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).or(() -> Catalogue.find(key).flatMap(Setting::byDefault));
    }

    String text(String key) {
        return value(key).orElse("");
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    Path path(String key) {
        return Path.of(text(key));
    }
}
