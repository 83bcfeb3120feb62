package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The emblem of the collectivity, from the file the configuration names. Only small pictures without programs in them are taken: PNG,
 * JPEG or WebP, known by their first bytes.
 */
@ApplicationScoped
public class Emblem {

    /** Most bytes, so that a page stays light on a slow line. */
    public static final int LARGEST = 16 * 1024;

    private static final Logger LOG = Logger.getLogger(Emblem.class.getName());

    @Inject
    @ConfigProperty(name = "opencommune.collectivity.emblem")
    Optional<String> file;

    private @Nullable Optional<Picture> read;

    /**
     * A picture as it is sent.
     *
     * @param type its media type
     * @param bytes all of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(String type, byte[] bytes) {}

    /** The emblem; empty when none is configured, or the file is no such picture. Read once. */
    public synchronized Optional<Picture> picture() {
        Optional<Picture> known = read;
        if (known == null) {
            known = file.flatMap(Emblem::read);
            read = known;
        }
        return known;
    }

    private static Optional<Picture> read(String path) {
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            Optional<String> type = type(bytes);
            if (type.isEmpty() || bytes.length > LARGEST) {
                LOG.warning("opencommune.collectivity.emblem is no PNG, JPEG or WebP of at most " + LARGEST + " bytes");
                return Optional.empty();
            }
            return Optional.of(new Picture(type.get(), bytes));
        } catch (IOException unreadable) {
            LOG.warning("opencommune.collectivity.emblem cannot be read");
            return Optional.empty();
        }
    }

    /** The media type by the first bytes. */
    static Optional<String> type(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("image/png");
        }
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        return starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')
                ? Optional.of("image/webp")
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int at, int... signs) {
        return bytes.length >= at + signs.length
                && Arrays.equals(
                        Arrays.stream(signs).map(sign -> (byte) sign).toArray(),
                        IntStream.range(at, at + signs.length)
                                .map(place -> bytes[place])
                                .toArray());
    }
}
