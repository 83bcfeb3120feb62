package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.note.Ed25519;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The private keys of this node, one a line, 64 hexadecimal digits each: from the secret {@code opencommune.federation.key}, or from a
 * file that only the service can read. They never go anywhere else. Which of them is in force, the log says.
 */
@ApplicationScoped
public class KeyFile {

    private static final Pattern SEED = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int MOST = 3;

    private final SecureRandom random = new SecureRandom();

    @Inject
    @ConfigProperty(name = "opencommune.federation.key")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "opencommune.federation.key-file")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "opencommune.files.directory")
    String files;

    /** The seed of this public key. */
    Optional<byte[]> seedOf(byte[] publicKey) {
        return seeds().stream()
                .filter(seed -> Arrays.equals(Ed25519.publicKey(seed), publicKey))
                .findFirst();
    }

    /** All seeds, the oldest first. */
    List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (String line : text().split("[\\s,]+")) {
            if (SEED.matcher(line).matches()) {
                seeds.add(HexFormat.of().parseHex(line));
            } else if (!line.isEmpty()) {
                throw new IllegalStateException("The federation key holds a line without 64 hexadecimal digits");
            }
        }
        return seeds;
    }

    /** Draws a new seed and writes it behind the others; of many only the last few are kept. */
    byte[] draw() {
        if (secret.isPresent()) {
            throw new IllegalStateException("opencommune.federation.key holds no key that was not used yet");
        }
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        random.nextBytes(seed);
        List<byte[]> all = new ArrayList<>(seeds());
        all.add(seed);
        try {
            write(all.subList(Math.max(0, all.size() - MOST), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("The federation key cannot be written to " + path(), e);
        }
        return seed;
    }

    /** Where the file is, for whoever keeps a copy; empty when the key is a secret of the configuration. */
    public Optional<Path> place() {
        return secret.isPresent() ? Optional.empty() : Optional.of(path());
    }

    private String text() {
        if (secret.isPresent()) {
            return secret.get();
        }
        try {
            return Files.exists(path()) ? Files.readString(path()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("The federation key cannot be read from " + path(), e);
        }
    }

    private void write(List<byte[]> seeds) throws IOException {
        StringBuilder lines = new StringBuilder();
        seeds.forEach(seed -> lines.append(HexFormat.of().formatHex(seed)).append('\n'));
        Path path = path();
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            Files.createFile(fresh, ownerOnly(path));
        } catch (FileAlreadyExistsException meanwhile) {
            throw new IOException("somebody else writes it", meanwhile);
        }
        Files.writeString(fresh, lines, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Path path() {
        return file.filter(name -> !name.isBlank()).map(Path::of).orElseGet(() -> Path.of(files, "federation.key"));
    }
}
