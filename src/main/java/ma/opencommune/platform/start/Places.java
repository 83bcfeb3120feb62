package ma.opencommune.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether the places a configuration names can be used: the files directory, the key file, the database. */
public final class Places {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");

    private final Function<String, Optional<String>> values;
    private final Optional<String> schema;

    /** The places of a configuration that was found right, for an application whose newest migration has this version. */
    public Places(Function<String, Optional<String>> values, Optional<String> schema) {
        this.values = values;
        this.schema = schema;
    }

    /** All that is wrong; empty when the application can be started. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        writable(value("opencommune.files.directory")).ifPresent(problems::add);
        key(Path.of(value("opencommune.vault.key-file"))).ifPresent(problems::add);
        database().problem().ifPresent(problems::add);
        return problems;
    }

    /** The database of the configuration. */
    public DatabaseCheck database() {
        return new DatabaseCheck(
                value("opencommune.database.url"),
                value("opencommune.database.user"),
                value("opencommune.database.password"),
                schema);
    }

    private String value(String key) {
        return values.apply(key).orElse("");
    }

    private static Optional<String> writable(String name) {
        Path directory = Path.of(name);
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, ".writable", ""));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The files directory " + directory.toAbsolutePath()
                    + " cannot be written to (opencommune.files.directory).");
        }
    }

    private static Optional<String> key(Path file) {
        try {
            return KEY.matcher(Files.readString(file).strip()).matches()
                    ? Optional.empty()
                    : Optional.of("The key file " + file.toAbsolutePath()
                            + " does not hold 64 hexadecimal digits (opencommune.vault.key-file).");
        } catch (IOException e) {
            return Optional.of(
                    "The key file " + file.toAbsolutePath() + " cannot be read (opencommune.vault.key-file).");
        }
    }
}
