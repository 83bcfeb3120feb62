package ma.opencommune.platform.start;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The version of the newest migration an application brings along. */
public final class SchemaVersion {

    private static final Pattern MIGRATION = Pattern.compile("V([0-9]+)__.*\\.sql");
    private static final String FOLDER = "/db/migration";

    private SchemaVersion() {}

    /** The newest in a WAR; empty when the file is none. */
    public static Optional<String> ofWar(Path war) {
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            return newest(inside.getPath("WEB-INF/classes" + FOLDER));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The newest of the application that runs; empty when its classes are not in a directory. */
    static Optional<String> ofThisApplication() {
        URL folder = SchemaVersion.class.getResource(FOLDER);
        if (folder == null || !folder.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return newest(Path.of(new URI(folder.toString())));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .max(Comparator.naturalOrder());
        }
    }
}
