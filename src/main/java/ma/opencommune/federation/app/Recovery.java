package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.BundleRefused;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.ParentSheet;
import ma.opencommune.federation.domain.node.Trouble;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.federation.domain.note.SignedNote;

/**
 * Notices that this node was restored from an old backup, before it signs anything: its parent then holds more of its log than it does
 * itself. It reads its own leaves back, checks its own signature under them, and goes on from there.
 */
@ApplicationScoped
public class Recovery {

    private static final int MOST_BUNDLES = 1_000;

    private static final long LOOKS_EVERY = Duration.ofMinutes(1).toNanos();

    private final AtomicLong next = new AtomicLong(System.nanoTime());

    @Inject
    OwnLog own;

    @Inject
    Parenthood parenthood;

    @Inject
    ReadBack back;

    @Inject
    ParentLine line;

    /**
     * Looks now and then, and first when the node starts, whether the parent holds more, although nothing waits to be sent: a restored
     * copy is to read its end back before it writes another one.
     */
    public void look() {
        long due = next.get();
        if (System.nanoTime() - due >= 0 && next.compareAndSet(due, System.nanoTime() + LOOKS_EVERY)) {
            parenthood.parent().ifPresent(parent -> check(parent, own.origin()));
        }
    }

    /** Before the own log is sent: brings back what the parent holds of it; says what is in the way. */
    public Optional<Trouble> check(ParentSheet parent, Origin log) {
        if (!log.equals(own.origin())) {
            return Optional.empty();
        }
        String address = parent.address() + "/federation/v1/log/" + log.owner().text();
        Optional<ParentLine.Answer> answer = line.get(address + "/checkpoint");
        if (answer.isEmpty()) {
            return Optional.of(Trouble.SILENT);
        }
        long theirs = answer.get().status() == 200 ? size(answer.get().text()) : 0;
        for (int bundles = 0; bundles < MOST_BUNDLES && theirs > back.size(); bundles++) {
            Optional<Trouble> trouble = fetch(address + "/bundle?from=" + back.size());
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }

    private static long size(String note) {
        try {
            return Checkpoint.parse(SignedNote.parse(note).text()).size();
        } catch (NoteRefused none) {
            return 0;
        }
    }

    private Optional<Trouble> fetch(String address) {
        Optional<ParentLine.Answer> answer = line.get(address);
        if (answer.isEmpty()) {
            return Optional.of(Trouble.SILENT);
        }
        try {
            return answer.get().status() == 200
                    ? back.take(Bundle.read(answer.get().body()))
                    : Optional.of(Trouble.STRANGE);
        } catch (BundleRefused none) {
            return Optional.of(Trouble.STRANGE);
        }
    }
}
