package ma.opencommune.information.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.store.CaseFileStore;
import ma.opencommune.platform.files.app.FileArchive;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.StoredFile;
import ma.opencommune.platform.files.domain.Upload;

/** Puts files with a request: all of them, or none and the whole transaction is undone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseFiles {

    /** The most files a requester may send with a request. */
    public static final int MOST = 5;

    @Inject
    CaseFileStore store;

    @Inject
    FileArchive archive;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    List<Keeping.Refused> attach(long request, CaseFile.Side side, List<Upload> uploads) {
        List<Keeping.Refused> refused = new ArrayList<>();
        for (Upload upload : uploads) {
            Keeping keeping = archive.keep(upload);
            if (keeping instanceof Keeping.Kept kept) {
                StoredFile file = kept.file();
                store.add(
                        request,
                        new CaseFile(file.id(), side, file.name(), file.type(), file.bytes()),
                        clock.instant());
            } else if (keeping instanceof Keeping.Refused no) {
                refused.add(no);
            }
        }
        if (!refused.isEmpty()) {
            transaction.setRollbackOnly();
        }
        return refused;
    }

    /** The redacted file goes with the answer, its original is kept back, what was made before is taken away. */
    CaseFile redacted(long request, CaseFile original, Path made, OptionalLong before) {
        FileKind kind = FileKind.of(original.type()).orElseThrow();
        StoredFile file = archive.keepMade("redacted-" + original.name(), kind, made);
        before.ifPresent(old -> {
            if (store.remove(request, old, CaseFile.Side.ANSWER)) {
                archive.remove(old);
            }
        });
        store.keepBack(request, original.id());
        CaseFile kept = new CaseFile(file.id(), CaseFile.Side.ANSWER, file.name(), file.type(), file.bytes());
        store.add(request, kept, clock.instant());
        return kept;
    }

    void undo() {
        transaction.setRollbackOnly();
    }

    boolean remove(long request, long file, CaseFile.Side side) {
        return store.remove(request, file, side);
    }

    List<CaseFile> files(long request) {
        return store.files(request);
    }
}
