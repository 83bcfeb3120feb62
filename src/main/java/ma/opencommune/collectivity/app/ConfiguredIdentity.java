package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.collectivity.domain.CollectivityType;
import ma.opencommune.collectivity.domain.IdentityChoice;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import org.eclipse.microprofile.config.Config;

/** This node's identity as far as the configuration says it: the keys {@code opencommune.collectivity.*}. */
@ApplicationScoped
public class ConfiguredIdentity {

    private static final String KEYS = "opencommune.collectivity.";

    @Inject
    Config config;

    /**
     * What the configuration chooses.
     *
     * @throws IllegalArgumentException when a value is malformed
     */
    public IdentityChoice choice() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            text("name." + language.tag()).ifPresent(name -> names.put(language, name));
        }
        return new IdentityChoice(
                text("code").map(CollectivityCode::of),
                text("type").map(word -> CollectivityType.valueOf(word.toUpperCase(Locale.ROOT))),
                names,
                text("parent").map(CollectivityCode::of),
                text("population")
                        .map(number -> OptionalInt.of(Integer.parseInt(number)))
                        .orElse(OptionalInt.empty()),
                text("prefix"));
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(KEYS + key, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
