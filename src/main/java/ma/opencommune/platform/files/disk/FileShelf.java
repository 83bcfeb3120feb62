package ma.opencommune.platform.files.disk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The directory {@code opencommune.files.directory}, shared by all nodes: {@code incoming} for what is being looked at, and
 * 256 shelves for what is kept, under random names that nobody chose.
 */
@ApplicationScoped
public class FileShelf {

    private static final String INCOMING = "incoming";
    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{32}");
    private static final int NAME_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    @ConfigProperty(name = "opencommune.files.directory")
    String root;

    /** A new path for bytes that are being looked at; the file does not exist yet. */
    public Path incoming() throws IOException {
        return Files.createDirectories(directory().resolve(INCOMING)).resolve(name());
    }

    /** Makes the bytes durable and puts them on a shelf; gives their place. */
    public String keep(Path incoming) throws IOException {
        sync(incoming);
        String name = name();
        String place = name.substring(0, 2) + "/" + name;
        Path shelf = Files.createDirectories(directory().resolve(name.substring(0, 2)));
        Files.move(incoming, shelf.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        sync(shelf);
        return place;
    }

    /** The bytes at a place. */
    public InputStream open(String place) throws IOException {
        return Files.newInputStream(path(place));
    }

    /** Takes the bytes away, if they are there. */
    public void remove(String place) throws IOException {
        Files.deleteIfExists(path(place));
    }

    /** Places on one of the 256 shelves that were filled before then. */
    public List<String> places(int shelf, Instant before) throws IOException {
        String name = HexFormat.of().toHexDigits((byte) shelf);
        return older(directory().resolve(name), before)
                .map(path -> name + "/" + path.getFileName())
                .filter(place -> PLACE.matcher(place).matches())
                .toList();
    }

    /** Removes what was being looked at before then, when a node died. */
    public void clearIncoming(Instant before) throws IOException {
        for (Path left : older(directory().resolve(INCOMING), before).toList()) {
            Files.deleteIfExists(left);
        }
    }

    /** Whether files can be written. */
    public boolean writable() {
        return Files.isDirectory(directory()) && Files.isWritable(directory());
    }

    private static Stream<Path> older(Path directory, Instant before) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(path -> path.toFile().lastModified() < before.toEpochMilli()).toList().stream();
        }
    }

    private Path directory() {
        return Path.of(root);
    }

    private Path path(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("no place of the archive");
        }
        return directory().resolve(place);
    }

    private String name() {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    private static void sync(Path path) throws IOException {
        StandardOpenOption mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
