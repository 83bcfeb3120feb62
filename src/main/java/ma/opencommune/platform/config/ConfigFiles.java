package ma.opencommune.platform.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** The configuration file and the secret files, for MicroProfile Config: below the command line and the environment. */
public class ConfigFiles implements ConfigSource {

    private static final int BELOW_ENVIRONMENT = 250;

    private final Map<String, String> values = Given.read(System.getProperties(), System.getenv(), Optional.empty())
            .files();

    @Override
    public Map<String, String> getProperties() {
        return values;
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "open-commune-files";
    }

    @Override
    public int getOrdinal() {
        return BELOW_ENVIRONMENT;
    }
}
