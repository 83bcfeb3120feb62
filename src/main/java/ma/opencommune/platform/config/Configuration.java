package ma.opencommune.platform.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads a configuration against the catalogue and says everything that is wrong with it at once. */
public final class Configuration {

    private static final int NEAR = 4;

    private final Function<String, Optional<String>> values;
    private final Collection<String> names;

    /**
     * A configuration.
     *
     * @param values the value of a key
     * @param names the names that were given, of which each must be known
     */
    public Configuration(Function<String, Optional<String>> values, Collection<String> names) {
        this.values = values;
        this.names = names;
    }

    /** All that is wrong, in the order of the catalogue, unknown keys last; empty when it can be used. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Setting setting : Catalogue.all()) {
            setting.wrong(values.apply(setting.key()))
                    .ifPresent(wrong -> problems.add(new Problem(setting.key(), wrong, Example.help(setting))));
        }
        names.stream()
                .filter(name -> name.startsWith(Catalogue.PREFIX)
                        && Catalogue.find(name).isEmpty())
                .sorted()
                .distinct()
                .forEach(name -> problems.add(unknown(name)));
        if (problems.isEmpty()) {
            together(problems);
        }
        return problems;
    }

    /** What must hold between keys that are right each for itself. */
    private void together(List<Problem> problems) {
        if (!languages().contains(value("opencommune.languages.default"))) {
            refuse(problems, "opencommune.languages.default", "is not one of opencommune.languages.offered");
        }
        if (value("opencommune.demo").equals("true")
                && value("opencommune.public.address").startsWith("https")) {
            refuse(problems, "opencommune.demo", "is true, but the public address is one where people work");
        }
        boolean members = has("opencommune.cluster.members");
        if (members != has("opencommune.cluster.address")) {
            String missing = members ? "opencommune.cluster.address" : "opencommune.cluster.members";
            refuse(problems, missing, "is missing; members and address of a grid go together");
        }
        if (has("opencommune.oidc.issuer") && !has("opencommune.oidc.client-id")) {
            refuse(problems, "opencommune.oidc.client-id", "is missing; an OpenID provider needs it");
        }
    }

    private List<String> languages() {
        return List.of(value("opencommune.languages.offered").split(","));
    }

    private boolean has(String key) {
        return values.apply(key).isPresent();
    }

    private String value(String key) {
        return values.apply(key)
                .or(() -> Catalogue.find(key).flatMap(Setting::byDefault))
                .orElse("");
    }

    private static void refuse(List<Problem> problems, String key, String wrong) {
        Catalogue.find(key).ifPresent(setting -> problems.add(new Problem(key, wrong, Example.help(setting))));
    }

    private static Problem unknown(String name) {
        Optional<Setting> near = Catalogue.all().stream()
                .filter(setting -> distance(name, setting.key()) <= NEAR)
                .min(Comparator.comparingInt(setting -> distance(name, setting.key())));
        return new Problem(
                name,
                "is not a key of Open Commune",
                near.map(setting -> "Is " + setting.key() + " meant? " + Example.help(setting))
                        .orElse("All keys are in " + Example.FILE + "."));
    }

    /** How many letters differ (Levenshtein). */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swap = before + (a.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
