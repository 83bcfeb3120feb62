package ma.opencommune.platform.config;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was given from outside, in the order of MicroProfile Config: command line, environment, secret files, file. */
public final class Given {

    /** System properties of tests and of the starter program itself. */
    private static final List<String> OTHERS = List.of("opencommune.test.", "opencommune.launch.");

    private final Map<String, String> commandLine;
    private final Map<String, String> environment;
    private final Map<String, String> files;

    private Given(Map<String, String> commandLine, Map<String, String> environment, Map<String, String> files) {
        this.commandLine = commandLine;
        this.environment = environment;
        this.files = files;
    }

    /**
     * Reads all layers.
     *
     * @param system the system properties, which name the file and the directory of secrets
     * @param environment the environment
     * @param standard the file that is read when it is there and none is named
     * @throws UncheckedIOException when a file that is named cannot be read
     */
    public static Given read(Properties system, Map<String, String> environment, Optional<Path> standard) {
        Map<String, String> commandLine = new TreeMap<>();
        for (String name : system.stringPropertyNames()) {
            if (name.startsWith(Catalogue.PREFIX) && OTHERS.stream().noneMatch(name::startsWith)) {
                commandLine.put(name, system.getProperty(name));
            }
        }
        Given named = new Given(commandLine, environment, Map.of());
        Map<String, String> files = new TreeMap<>();
        named.value("opencommune.config.file")
                .map(Path::of)
                .or(() -> standard.filter(Files::isRegularFile))
                .ifPresent(file -> files.putAll(file(file)));
        named.value("opencommune.config.secrets")
                .map(Path::of)
                .ifPresent(directory -> files.putAll(secrets(directory)));
        return new Given(commandLine, environment, files);
    }

    /** The value of a key, of the first layer that has it. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(commandLine.get(key))
                .or(() -> Optional.ofNullable(environment.get(key)))
                .or(() -> Optional.ofNullable(environment.get(variable(key))))
                .or(() -> Optional.ofNullable(files.get(key)));
    }

    /** The names given in any layer; variables of the environment by the key they stand for, else as they are. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(commandLine.keySet());
        names.addAll(files.keySet());
        List<String> keys =
                new ArrayList<>(Catalogue.all().stream().map(Setting::key).toList());
        environment.keySet().stream()
                .filter(name -> name.startsWith("OPENCOMMUNE_"))
                .forEach(name -> names.add(keys.stream()
                        .filter(key -> variable(key).equals(name))
                        .findFirst()
                        .orElse(Catalogue.PREFIX
                                + name.substring("OPENCOMMUNE_".length())
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '.'))));
        return names;
    }

    /** The values that come from files. */
    public Map<String, String> files() {
        return files;
    }

    /** The variable of the environment that stands for a key, as MicroProfile Config has it. */
    public static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> file(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration file " + file + " cannot be read.", e);
        }
        Map<String, String> values = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> values.put(name, properties.getProperty(name).strip()));
        return values;
    }

    private static Map<String, String> secrets(Path directory) {
        Map<String, String> values = new TreeMap<>();
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                String name = entry.getFileName().toString();
                if (name.startsWith(Catalogue.PREFIX)) {
                    values.put(name, Files.readString(entry).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of secret files " + directory + " cannot be read.", e);
        }
        return values;
    }
}
