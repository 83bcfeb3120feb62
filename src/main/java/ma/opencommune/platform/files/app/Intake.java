package ma.opencommune.platform.files.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.logging.Logger;
import ma.opencommune.platform.files.content.ContentCleaner;
import ma.opencommune.platform.files.content.ContentRefused;
import ma.opencommune.platform.files.disk.FileShelf;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.FileName;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way from a stranger's stream to bytes on the shelf. */
@ApplicationScoped
public class Intake {

    /**
     * What came of it.
     *
     * @param refused why nothing was taken
     * @param name cleaned name
     * @param type media type
     * @param bytes length
     * @param sha256 digest of the bytes kept
     * @param place where they lie
     */
    record Taken(Optional<Keeping.Refused> refused, String name, String type, long bytes, byte[] sha256, String place) {

        static Taken not(String name, Keeping.Reason reason) {
            return new Taken(
                    Optional.of(new Keeping.Refused(FileName.shown(name), reason)), "", "", 0, new byte[0], "");
        }
    }

    private static final Logger LOG = Logger.getLogger(Intake.class.getName());
    private static final long MEGABYTE = 1024L * 1024;
    private static final int BLOCK = 32 * 1024;

    @Inject
    FileShelf shelf;

    @Inject
    @ConfigProperty(name = "opencommune.files.max-megabytes", defaultValue = "10")
    int mostMegabytes;

    Taken take(Upload upload) throws IOException {
        Path sent = shelf.incoming();
        Path clean = shelf.incoming();
        try {
            long length = receive(upload, sent);
            if (length == 0) {
                return Taken.not(upload.name(), Keeping.Reason.EMPTY);
            }
            if (length > mostMegabytes * MEGABYTE) {
                return Taken.not(upload.name(), Keeping.Reason.TOO_LARGE);
            }
            FileKind kind = ContentCleaner.clean(sent, clean);
            long bytes = Files.size(clean);
            byte[] digest = digest(clean);
            return new Taken(
                    Optional.empty(), FileName.of(upload.name(), kind), kind.type(), bytes, digest, shelf.keep(clean));
        } catch (ContentRefused e) {
            LOG.info("a file was not taken: " + e.reason() + ", " + e.getMessage());
            return Taken.not(upload.name(), e.reason());
        } finally {
            Files.deleteIfExists(sent);
            Files.deleteIfExists(clean);
        }
    }

    /** Puts a file of our own on the shelf; nobody sent it, so nothing about it is doubted. */
    Taken made(String name, FileKind kind, Path made) throws IOException {
        Path copy = shelf.incoming();
        Files.copy(made, copy);
        byte[] digest = digest(copy);
        long bytes = Files.size(copy);
        return new Taken(Optional.empty(), FileName.of(name, kind), kind.type(), bytes, digest, shelf.keep(copy));
    }

    InputStream open(String place) {
        try {
            return shelf.open(place);
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of a kept file are gone", e);
        }
    }

    /** Writes the stream down and stops one byte beyond what is allowed. */
    private long receive(Upload upload, Path sent) throws IOException {
        long length = 0;
        try (InputStream in = upload.content().open();
                OutputStream out = Files.newOutputStream(sent)) {
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                length += count;
                if (length > mostMegabytes * MEGABYTE) {
                    return length;
                }
                out.write(block, 0, count);
            }
        }
        return length;
    }

    private static byte[] digest(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
