package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.key.Fingerprint;
import ma.opencommune.federation.domain.key.JoinWish;
import ma.opencommune.federation.domain.key.KeyRing;
import ma.opencommune.federation.domain.key.KnownKey;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.ParentSheet;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.federation.domain.note.SignedNote;
import ma.opencommune.federation.store.KeyStore;
import ma.opencommune.federation.store.LogStore;
import ma.opencommune.federation.store.NodeStore;
import ma.opencommune.kernel.CollectivityCode;

/** Who the parent is, and whether something bears its signature. */
@ApplicationScoped
@Transactional
public class Parenthood {

    @Inject
    NodeStore nodes;

    @Inject
    LogStore logs;

    @Inject
    KeyStore keys;

    @Inject
    OwnLog own;

    @Inject
    OwnKeys ownKeys;

    @Inject
    Clock clock;

    /** The parent; empty while this node reports to nobody. */
    public Optional<ParentSheet> parent() {
        return nodes.parent();
    }

    /** This node's wish to report, with the code it was given. */
    JoinWish wish(String code) {
        CollectivityCode ou = own.origin().owner();
        return JoinWish.of(ou, ownKeys.current(ou).key(), code, ownKeys.currentSeed(ou));
    }

    /** From now on this node reports there. */
    void joined(CollectivityCode parent, String address, NoteKey key) {
        nodes.keep(new ParentSheet(parent, address, key, clock.instant()));
        logs.create(Origin.down(parent, own.origin().owner()), false);
        if (!keys.of(parent).has(key)) {
            keys.keep(parent, new KeyRing(List.of(KnownKey.from(key, -1))), clock.instant());
        }
    }

    /** Whether one may report from here to there. */
    boolean above(CollectivityCode parent) {
        return Enrolments.below(own.origin().owner(), parent);
    }

    /** Whether the parent signed this note. */
    public boolean signed(String note) {
        try {
            SignedNote signed = SignedNote.parse(note);
            return nodes.parent()
                    .filter(parent -> keys.of(parent.ou()).judgeDown(signed) == KeyRing.Standing.SIGNED)
                    .isPresent();
        } catch (NoteRefused none) {
            return false;
        }
    }

    /** What people compare of this node. */
    public String fingerprint() {
        return Fingerprint.of(ownKeys.current(own.origin().owner()).key());
    }

    /** Whose node this is. */
    public CollectivityCode owner() {
        return own.origin().owner();
    }
}
