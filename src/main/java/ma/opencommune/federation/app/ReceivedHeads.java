package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.federation.domain.bundle.Verdict;
import ma.opencommune.federation.domain.key.KeyChain;
import ma.opencommune.federation.domain.key.KeyRing;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.leaf.LeafRefused;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.SignedHead;
import ma.opencommune.federation.domain.node.ForkSheet;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.federation.store.CheckpointStore;
import ma.opencommune.federation.store.ForkStore;
import ma.opencommune.federation.store.KeyStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.kernel.record.PublicRecord;
import org.jspecify.annotations.Nullable;

/** The signed heads of received logs: whether one counts, where it stands in this node's own log, what becomes of two that differ. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReceivedHeads {

    @Inject
    LogStore logs;

    @Inject
    KeyStore keys;

    @Inject
    CheckpointStore checkpoints;

    @Inject
    ForkStore forks;

    @Inject
    OwnLog own;

    @Inject
    Clock clock;

    /** Locks this node's own log until the transaction ends. */
    void lockOwn() {
        own.lock();
    }

    /** Why the head of a bundle does not count; empty when it does. */
    Optional<Received> barred(LogHead log, Bundle bundle) {
        KeyRing ring = keys.of(log.origin().owner());
        try {
            KeyRing.Standing standing = standing(ring, bundle);
            if (standing == KeyRing.Standing.UNKNOWN) {
                standing = standing(following(ring, bundle), bundle);
            }
            if (standing == KeyRing.Standing.SIGNED) {
                return forks.open(log.id()).map(fork -> new Received.Forked(fork.id()));
            }
            return Optional.of(
                    standing == KeyRing.Standing.REVOKED ? new Received.Barred(true) : new Received.Unknown());
        } catch (NoteRefused forged) {
            return Optional.of(new Received.Unknown());
        }
    }

    private static KeyRing.Standing standing(KeyRing ring, Bundle bundle) {
        return bundle.head().log().down()
                ? ring.judgeDown(bundle.head().note())
                : ring.judge(bundle.head().note());
    }

    /** The keys after those that the bundle itself hands over to. */
    private static KeyRing following(KeyRing ring, Bundle bundle) {
        KeyRing after = ring;
        for (byte[] bytes : bundle.leaves()) {
            try {
                after = KeyChain.after(after, LeafReader.read(bytes));
            } catch (LeafRefused told) {
                return after;
            }
        }
        return after;
    }

    /** Keeps the keys that these leaves hand over to. */
    void keys(LogHead log, List<Leaf> leaves) {
        if (leaves.stream().noneMatch(leaf -> leaf.op() == Operation.KEY)) {
            return;
        }
        KeyRing ring = keys.of(log.origin().owner());
        KeyRing after = ring;
        for (Leaf leaf : leaves) {
            after = KeyChain.after(after, leaf);
        }
        if (!after.equals(ring)) {
            keys.keep(log.origin().owner(), after, clock.instant());
        }
    }

    /** Keeps the head of a bundle that is held, and writes it into this node's own log; the first time only. */
    Received.Taken taken(LogHead log, Bundle bundle, int fresh) {
        Checkpoint head = bundle.head().checkpoint();
        Instant now = clock.instant();
        if (fresh > 0) {
            logs.received(log.id(), now);
        }
        long ownSeq = checkpoints
                .at(log.id(), head.size())
                .map(SignedHead::ownSeq)
                .orElse(OptionalLong.empty())
                .orElseGet(() -> write(log, bundle, head, now));
        return new Received.Taken(log.origin(), head.size(), head.root(), fresh, ownSeq);
    }

    private long write(LogHead log, Bundle bundle, Checkpoint head, Instant now) {
        boolean down = log.origin().down();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("log", log.origin().text());
        body.put("size", head.size());
        body.put("root", head.root().base64());
        body.put("note", bundle.head().note().format());
        String kind = down ? "federation.ack" : "federation.checkpoint";
        long seq = own.append(
                        new PublicRecord(
                                kind,
                                kind + "/1.0",
                                (down ? "ack/" : "checkpoint/") + log.origin().text(),
                                PublicRecord.Act.ASSERT,
                                now,
                                List.of(),
                                body),
                        down ? Operation.ACK : Operation.ASSERT)
                .leaf()
                .seq();
        checkpoints.keep(
                log.id(), new SignedHead(head.size(), bundle.head().note().format(), OptionalLong.of(seq)), now);
        return seq;
    }

    /** Stops a log whose node signed two histories, and keeps both heads. */
    long freeze(LogHead log, Bundle bundle, Verdict.Fork fork) {
        Instant now = clock.instant();
        logs.freeze(log.id(), Optional.of(now));
        return forks.keep(
                log.id(),
                new ForkSheet(
                        0,
                        log.origin(),
                        fork.size(),
                        fork.reason(),
                        checkpoints.last(log.id()).map(SignedHead::note).orElse(""),
                        bundle.head().note().format(),
                        new String(bundle.head().line(), StandardCharsets.UTF_8),
                        now,
                        Optional.empty(),
                        ""));
    }
}
