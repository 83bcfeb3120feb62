package ma.opencommune.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import ma.opencommune.kernel.Language;

/**
 * Every sentence of the application, by language and key.
 *
 * <p>Bundles are UTF-8 properties, one per component and language; a text with numbered arguments is an ICU
 * {@code MessageFormat} pattern. A key that does not exist is shown between brackets, which a test looks for.
 */
@ApplicationScoped
public class Texts {

    /** The components that have a bundle, in the order of the house. */
    public static final List<String> COMPONENTS = List.of(
            "platform", "accounts", "collectivity", "services", "information", "budgeting", "federation", "home");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            texts.put(language, Map.copyOf(load(language)));
        }
    }

    /** All texts of one language, unformatted. */
    public Map<String, String> all(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    /** The text of this key, with its arguments {@code {0}}, {@code {1}}… put in by the language's rules. */
    public String text(Language language, String key, Object... arguments) {
        String pattern = all(language).get(key);
        if (pattern == null) {
            return "[" + key + "]";
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String component : COMPONENTS) {
            String path = "/ma/opencommune/" + component + "/messages_" + language.tag() + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(path)) {
                if (in != null) {
                    Properties bundle = new Properties();
                    bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    bundle.stringPropertyNames().forEach(key -> all.put(key, bundle.getProperty(key)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
