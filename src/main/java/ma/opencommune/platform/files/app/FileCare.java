package ma.opencommune.platform.files.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.files.disk.FileShelf;
import ma.opencommune.platform.files.domain.ShelvedFile;
import ma.opencommune.platform.files.domain.StoredFile;
import ma.opencommune.platform.files.scan.VirusScanner;
import ma.opencommune.platform.files.store.FileStore;

/** What jobs do for the archive: have held files scanned, take away bytes that nobody wants. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FileCare {

    /** A row is committed long before this, so bytes without one are left over. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 50;

    @Inject
    FileStore store;

    @Inject
    FileShelf shelf;

    @Inject
    VirusScanner scanner;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The next files that wait for the scanner, after this one. */
    public List<ShelvedFile> held(long after) {
        return scanner.configured() ? store.held(after, BATCH) : List.of();
    }

    /**
     * Has one file scanned; an infected one loses its bytes.
     *
     * @throws UncheckedIOException when the scanner gives no verdict; the file stays held
     */
    public void scan(ShelvedFile held) {
        long id = held.file().id();
        try (InputStream bytes = shelf.open(held.place())) {
            Optional<String> finding = scanner.finding(bytes);
            store.scanned(
                    id,
                    finding.isPresent() ? StoredFile.State.INFECTED : StoredFile.State.CLEAN,
                    finding,
                    clock.instant());
            if (finding.isPresent()) {
                shelf.remove(held.place());
                audit.record(new AuditEvent(
                        "platform.file.found-infected", "platform_file:" + id, Map.of("finding", finding.get())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("file " + id + " stays held", e);
        }
    }

    /** Takes away the bytes on one of the 256 shelves that no row wants. */
    public int tidy(int number) {
        Instant before = clock.instant().minus(GRACE);
        try {
            List<String> places = shelf.places(number, before);
            Set<String> unwanted = new HashSet<>(places);
            unwanted.removeAll(store.wanted(places));
            for (String place : unwanted) {
                shelf.remove(place);
            }
            return unwanted.size();
        } catch (IOException e) {
            throw new UncheckedIOException("the file archive cannot be tidied", e);
        }
    }

    /** Takes away what a node that died was looking at. */
    public void clearIncoming() {
        try {
            shelf.clearIncoming(clock.instant().minus(GRACE));
        } catch (IOException e) {
            throw new UncheckedIOException("the file archive cannot be tidied", e);
        }
    }
}
