package ma.opencommune.federation.domain.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.federation.domain.note.SignedNote;

/**
 * The keys of one node. A head is judged by the key in force at its size: rotated keys stay good for what they signed.
 *
 * @param keys in the order in which they came into force
 */
public record KeyRing(List<KnownKey> keys) {

    /** Sorts the keys. */
    public KeyRing {
        keys = keys.stream().sorted(Comparator.comparingLong(KnownKey::above)).toList();
    }

    /** Whose signature a note bears. */
    public enum Standing {
        /** That of the key in force. */
        SIGNED,
        /** That of no key in force: the node is not known by it. */
        UNKNOWN,
        /** That of a key that was revoked. */
        REVOKED
    }

    /** The key in force for a head of this size. */
    public Optional<KnownKey> at(long size) {
        return keys.stream().filter(key -> key.holdsFor(size)).reduce((first, later) -> later);
    }

    /** The key in force now. */
    public Optional<KnownKey> current() {
        return keys.stream().filter(key -> key.until().isEmpty()).reduce((first, later) -> later);
    }

    /** Whether this key is one of them. */
    public boolean has(NoteKey key) {
        return keys.stream().anyMatch(known -> known.key().toString().equals(key.toString()));
    }

    /**
     * Judges the signed head of the node's log upward, whose leaves tell its keys.
     *
     * @throws NoteRefused when it is no checkpoint, or claims a key that did not sign it
     */
    public Standing judge(SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        return standing(note, key -> key.holdsFor(size), key -> key.revokedFor(size));
    }

    /** The same of a log to a child, whose sizes have nothing to do with the keys. */
    public Standing judgeDown(SignedNote note) {
        return standing(note, key -> true, key -> key.voidAbove().isPresent());
    }

    private Standing standing(SignedNote note, Predicate<KnownKey> holds, Predicate<KnownKey> revoked) {
        Optional<KnownKey> signer = keys.stream()
                .filter(holds)
                .filter(key -> note.signedBy(key.key()))
                .reduce((first, later) -> later);
        if (signer.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return revoked.test(signer.get()) ? Standing.REVOKED : Standing.SIGNED;
    }

    /** The ring after this key followed the one in force, told by the leaf at this place. */
    public KeyRing rotated(NoteKey next, long seq) {
        List<KnownKey> after = new ArrayList<>();
        for (KnownKey key : keys) {
            after.add(key.until().isEmpty() ? key.followedAfter(seq) : key);
        }
        after.add(KnownKey.from(next, seq));
        return new KeyRing(after);
    }
}
