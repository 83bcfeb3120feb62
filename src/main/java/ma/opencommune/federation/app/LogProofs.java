package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.log.SignedHead;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.Proofs;
import ma.opencommune.federation.store.CheckpointStore;
import ma.opencommune.federation.store.LeafStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.kernel.NotFound;

/** Signed heads and proofs of the logs held here, for anyone. */
@ApplicationScoped
@Transactional
public class LogProofs {

    @Inject
    LogStore logs;

    @Inject
    LeafStore leaves;

    @Inject
    CheckpointStore checkpoints;

    @Inject
    OwnKeys keys;

    @Inject
    Clock clock;

    /**
     * The newest signed head: of a log of ours as it stands, of a received one as its node last signed it.
     *
     * @throws NotFound when no such log is held, or its node has signed nothing yet
     */
    public SignedHead checkpoint(Origin origin) {
        LogHead log = log(origin);
        return log.ours()
                ? checkpoint(origin, log.size())
                : checkpoints.last(log.id()).orElseThrow(missing(origin));
    }

    /** The signed head of a log of ours at this size. */
    public SignedHead checkpoint(Origin origin, long size) {
        LogHead log = log(origin);
        if (size > log.size() || !log.ours()) {
            throw new NotFound(origin + " of size " + size);
        }
        return checkpoints.at(log.id(), size).orElseGet(() -> sign(log, size));
    }

    private SignedHead sign(LogHead log, long size) {
        Hash root = size == log.size() ? log.root() : root(log, size);
        String text = Checkpoint.of(log.origin().text(), size, root).text();
        // the keys of a node are told in its log upward: another log is signed by the one in force there now
        long told = log.origin().down() ? Long.MAX_VALUE : size;
        SignedHead head =
                new SignedHead(size, keys.sign(log.origin().owner(), told, text).format(), OptionalLong.empty());
        checkpoints.keep(log.id(), head, clock.instant());
        return head;
    }

    /** The proof that a leaf is in the log of this size. */
    public List<Hash> inclusion(Origin origin, long seq, long size) {
        LogHead log = log(origin, size);
        LogNodes nodes = nodes(log).plan(source -> new Proofs(source).inclusion(seq, size));
        return new Proofs(nodes).inclusion(seq, size);
    }

    /** The proof that the log of one size begins with that of another. */
    public List<Hash> consistency(Origin origin, long from, long to) {
        LogHead log = log(origin, to);
        LogNodes nodes = nodes(log).plan(source -> new Proofs(source).consistency(from, to));
        return new Proofs(nodes).consistency(from, to);
    }

    /** The root of the log at this size. */
    public Hash root(Origin origin, long size) {
        return root(log(origin, size), size);
    }

    private Hash root(LogHead log, long size) {
        return new Proofs(nodes(log).plan(source -> new Proofs(source).root(size))).root(size);
    }

    private LogNodes nodes(LogHead log) {
        return new LogNodes(wanted -> leaves.nodes(log.id(), wanted));
    }

    private LogHead log(Origin origin) {
        return logs.find(origin).orElseThrow(missing(origin));
    }

    private LogHead log(Origin origin, long size) {
        LogHead log = log(origin);
        if (size > log.size()) {
            throw new NotFound(origin + " of size " + size);
        }
        return log;
    }

    private static Supplier<NotFound> missing(Origin origin) {
        return () -> new NotFound(origin.text());
    }
}
