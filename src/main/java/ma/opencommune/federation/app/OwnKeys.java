package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.key.KeyRing;
import ma.opencommune.federation.domain.key.KeyStatement;
import ma.opencommune.federation.domain.key.KnownKey;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.note.Ed25519;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.SignedNote;
import ma.opencommune.federation.store.KeyStore;
import ma.opencommune.kernel.CollectivityCode;

/** Signs for this node with the key in force, and makes the next one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnKeys {

    @Inject
    KeyStore store;

    @Inject
    KeyFile file;

    @Inject
    Clock clock;

    /** Signs the head of a log of ours: with the key that was in force at this size of the log upward. */
    public SignedNote sign(CollectivityCode ou, long size, String text) {
        KnownKey key = store.of(ou).at(size).orElseThrow(() -> new IllegalStateException("no key for size " + size));
        return SignedNote.sign(text, key.key().name(), seed(key.key()));
    }

    /** The key in force. */
    public KnownKey current(CollectivityCode ou) {
        return store.of(ou).current().orElseThrow();
    }

    /** The seed of the key in force, for statements about keys. */
    byte[] currentSeed(CollectivityCode ou) {
        return seed(current(ou).key());
    }

    /** The statement of this node's first key, which is kept; the log upward is still empty. */
    KeyStatement begin(CollectivityCode ou) {
        byte[] seed = unused(new KeyRing(List.of()));
        NoteKey key = key(ou, seed);
        store.keep(ou, new KeyRing(List.of(KnownKey.from(key, -1))), now());
        return KeyStatement.first(ou, key, seed);
    }

    /** The statement of the next key, to be told by the leaf at this place. */
    KeyStatement follow(CollectivityCode ou, long seq) {
        KeyRing ring = store.of(ou);
        byte[] before = currentSeed(ou);
        byte[] seed = unused(ring);
        NoteKey key = key(ou, seed);
        store.keep(ou, ring.rotated(key, seq), now());
        return KeyStatement.next(ou, key, seed, before);
    }

    private byte[] unused(KeyRing ring) {
        List<byte[]> seeds = file.seeds();
        Optional<byte[]> waiting = seeds.stream()
                .filter(seed -> ring.keys().stream()
                        .noneMatch(known -> Arrays.equals(known.key().publicKey(), Ed25519.publicKey(seed))))
                .reduce((first, later) -> later);
        return waiting.orElseGet(file::draw);
    }

    private byte[] seed(NoteKey key) {
        return file.seedOf(key.publicKey())
                .orElseThrow(() -> new IllegalStateException("The private key " + key.idHex()
                        + " of this node is missing: bring its file back from the copy"));
    }

    private static NoteKey key(CollectivityCode ou, byte[] seed) {
        return new NoteKey(Origin.keyName(ou), Ed25519.publicKey(seed));
    }

    private Instant now() {
        return clock.instant();
    }
}
