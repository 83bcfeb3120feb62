package ma.opencommune.platform.files.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.ShelvedFile;
import ma.opencommune.platform.files.domain.StoredFile;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.files.scan.VirusScanner;
import ma.opencommune.platform.files.store.FileStore;

/**
 * Takes files in and gives them out. The bytes are safe on disk before their row is written; when the caller's transaction
 * is rolled back, or the row is struck, a job takes them away.
 */
@ApplicationScoped
public class FileArchive {

    @Inject
    Intake intake;

    @Inject
    FileStore store;

    @Inject
    VirusScanner scanner;

    @Inject
    Clock clock;

    /** Looks at the content, strips metadata, keeps the file; joins the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Keeping keep(Upload upload) {
        StoredFile.State state = scanner.configured() ? StoredFile.State.HELD : StoredFile.State.CLEAN;
        try {
            Intake.Taken taken = intake.take(upload);
            if (taken.refused().isPresent()) {
                return taken.refused().get();
            }
            StoredFile file = new StoredFile(0, taken.name(), taken.type(), taken.bytes(), state);
            return new Keeping.Kept(store.add(new ShelvedFile(taken.place(), file), taken.sha256(), clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException("the file archive cannot be written", e);
        }
    }

    /** Keeps a file that the application made itself, as it is; joins the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredFile keepMade(String name, FileKind kind, Path made) {
        try {
            Intake.Taken taken = intake.made(name, kind, made);
            StoredFile file = new StoredFile(0, taken.name(), taken.type(), taken.bytes(), StoredFile.State.CLEAN);
            return store.add(new ShelvedFile(taken.place(), file), taken.sha256(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException("the file archive cannot be written", e);
        }
    }

    /**
     * What is known of a file.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public StoredFile file(long id) {
        return shelved(id).file();
    }

    /**
     * The bytes of a clean file; the caller closes them.
     *
     * @throws NotFound when there is none, or it may not be given out
     */
    @Transactional
    public InputStream open(long id) {
        ShelvedFile found = shelved(id);
        if (found.file().state() != StoredFile.State.CLEAN) {
            throw new NotFound("file " + id + " is " + found.file().state());
        }
        return intake.open(found.place());
    }

    /** Strikes a file with the caller's transaction; its bytes go soon after the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(long id) {
        if (!store.remove(id)) {
            throw new NotFound("file " + id);
        }
    }

    private ShelvedFile shelved(long id) {
        return store.find(id).orElseThrow(() -> new NotFound("file " + id));
    }
}
