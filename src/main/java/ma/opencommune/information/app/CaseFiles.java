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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.CaseFileStore;
import ma.opencommune.information.store.EarlyAnswerStore;
import ma.opencommune.information.store.SignedAnswerStore;
import ma.opencommune.platform.files.app.FileArchive;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.FileName;
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
    EarlyAnswerStore early;

    @Inject
    SignedAnswerStore signed;

    @Inject
    FileArchive archive;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Keeps these files. What a requester sends keeps its name, which staff alone read; a file of the answer is named after the request,
     * because the name on somebody's disk may say what is withheld inside.
     */
    List<Keeping.Refused> attach(RequestRecord request, CaseFile.Side side, List<Upload> uploads) {
        List<Keeping.Refused> refused = new ArrayList<>();
        for (Upload upload : uploads) {
            Keeping keeping = archive.keep(upload);
            if (keeping instanceof Keeping.Kept kept) {
                StoredFile file = kept.file();
                String name = side == CaseFile.Side.ANSWER ? neutral(request, file.type()) : file.name();
                store.add(
                        request.id(), new CaseFile(file.id(), side, name, file.type(), file.bytes()), clock.instant());
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
    CaseFile redacted(RequestRecord asked, CaseFile original, Path made, OptionalLong before) {
        long request = asked.id();
        FileKind kind = FileKind.of(original.type()).orElseThrow();
        before.ifPresent(old -> {
            if (!early.holds(request, old)) {
                remove(request, old, CaseFile.Side.ANSWER);
            }
        });
        StoredFile file = archive.keepMade(neutral(asked, original.type()), kind, made);
        store.keepBack(request, original.id());
        CaseFile kept = new CaseFile(file.id(), CaseFile.Side.ANSWER, file.name(), file.type(), file.bytes());
        store.add(request, kept, clock.instant());
        return kept;
    }

    /** Whether the requester has this file with a first part, or will have. */
    boolean given(long request, long file) {
        return early.holds(request, file);
    }

    /** Whether the requester was given this file with an earlier answer. */
    boolean sent(long request, long file) {
        return signed.holds(request, file);
    }

    /** Whether a first part waits for the head. */
    boolean earlyWaits(long request) {
        return early.waiting(request).isPresent();
    }

    void undo() {
        transaction.setRollbackOnly();
    }

    /** Takes a file off a request and strikes it from the archive; one that the requester has already is only set aside. */
    boolean remove(long request, long file, CaseFile.Side side) {
        if (signed.holds(request, file)) {
            return store.setAside(request, file);
        }
        boolean removed = store.remove(request, file, side);
        if (removed) {
            archive.remove(file);
        }
        return removed;
    }

    /** Gives a file of the answer another name; false when there is no such file. */
    boolean rename(long request, long file, String name) {
        Optional<CaseFile> found = store.file(request, file).filter(one -> one.side() == CaseFile.Side.ANSWER);
        found.ifPresent(one -> store.rename(
                request, file, FileName.of(name, FileKind.of(one.type()).orElseThrow())));
        return found.isPresent();
    }

    /** The number of the request and the first number that none of its files has. */
    private String neutral(RequestRecord request, String type) {
        Set<String> taken = store.files(request.id()).stream()
                .map(file -> file.name().replaceAll("\\.[^.]*$", ""))
                .collect(Collectors.toSet());
        int at = 1;
        while (taken.contains(request.number() + "-" + at)) {
            at++;
        }
        return request.number() + "-" + at + "."
                + FileKind.of(type).orElseThrow().extension();
    }

    List<CaseFile> files(long request) {
        return store.files(request);
    }
}
