package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.key.KeyRing;
import ma.opencommune.federation.domain.key.KnownKey;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.ChildSheet;
import ma.opencommune.federation.domain.node.Standing;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.store.KeyStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.federation.store.NodeStore;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.record.PublicRecord;
import org.jspecify.annotations.Nullable;

/** Takes a node's key into force, or out of it, and says so in this node's own log: so those above know it too. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Enrolments {

    /** Kind of the leaf that says so. */
    public static final String KIND = "federation.enrolment";

    @Inject
    NodeStore nodes;

    @Inject
    LogStore logs;

    @Inject
    KeyStore keys;

    @Inject
    OwnLog own;

    @Inject
    Clock clock;

    /** Whether a collectivity lies below this one. */
    boolean below(CollectivityCode ou) {
        return below(ou, own.origin().owner());
    }

    static boolean below(CollectivityCode ou, CollectivityCode top) {
        Optional<CollectivityCode> at = ou.parent();
        while (at.isPresent() && !at.get().equals(top)) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    /** The key counts from the size that is held on. */
    void enrol(CollectivityCode ou, NoteKey key, Optional<CollectivityCode> via) {
        Instant now = clock.instant();
        logs.create(Origin.up(ou), false);
        LogHead log = logs.lock(Origin.up(ou)).orElseThrow();
        KeyRing ring = keys.of(ou);
        if (!ring.has(key)) {
            keys.keep(ou, after(ring, key, log.size()), now);
        }
        nodes.keep(new ChildSheet(ou, Standing.ENROLLED, via, Optional.of(key), now));
        say(ou, key, "ENROLLED", null);
    }

    private static KeyRing after(KeyRing ring, NoteKey key, long size) {
        if (ring.keys().isEmpty()) {
            return new KeyRing(List.of(KnownKey.from(key, -1)));
        }
        List<KnownKey> all = new ArrayList<>();
        ring.keys().forEach(one -> all.add(one.until().isEmpty() ? one.followedAfter(size) : one));
        all.add(KnownKey.from(key, size));
        return new KeyRing(all);
    }

    /** The keys are void above the size that is held; gives that size. */
    long revoke(ChildSheet child) {
        LogHead log = logs.lock(Origin.up(child.ou())).orElseThrow();
        silence(child, log.size());
        say(child.ou(), child.key().orElseThrow(), "REVOKED", log.size());
        return log.size();
    }

    private void silence(ChildSheet child, long above) {
        KeyRing ring = keys.of(child.ou());
        List<KnownKey> all = new ArrayList<>();
        ring.keys().forEach(one -> all.add(one.until().isEmpty() ? one.revokedAbove(above) : one));
        Instant now = clock.instant();
        keys.keep(child.ou(), new KeyRing(all), now);
        nodes.keep(new ChildSheet(child.ou(), Standing.REVOKED, child.via(), child.key(), now));
    }

    /** What a child says of its own children holds here too; one that reports to this node itself is left alone. */
    void passedOn(CollectivityCode via, CollectivityCode ou, NoteKey key, boolean revoked, long above) {
        Optional<ChildSheet> known = nodes.child(ou);
        boolean direct = known.filter(child -> child.direct() && child.standing() != Standing.INVITED)
                .isPresent();
        if (direct || !below(ou, via)) {
            return;
        }
        if (!revoked) {
            enrol(ou, key, Optional.of(via));
        } else if (known.isPresent() && known.get().standing() == Standing.ENROLLED) {
            silence(known.get(), above);
            say(ou, key, "REVOKED", above);
        }
    }

    private void say(CollectivityCode ou, NoteKey key, String standing, @Nullable Long above) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("ou", ou.text());
        body.put("key", key.toString());
        body.put("standing", standing);
        body.put("voidAbove", above);
        own.append(
                new PublicRecord(
                        KIND,
                        KIND + "/1.0",
                        "node/" + ou.text(),
                        PublicRecord.Act.ASSERT,
                        clock.instant(),
                        List.of(),
                        body),
                Operation.KEY);
    }
}
