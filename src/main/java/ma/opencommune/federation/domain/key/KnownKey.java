package ma.opencommune.federation.domain.key;

import java.util.OptionalLong;
import ma.opencommune.federation.domain.note.NoteKey;

/**
 * A public key of a node and the heads it holds for.
 *
 * @param key the key
 * @param above it holds for heads of a size above this one; -1 from the beginning
 * @param until the last size it holds for; empty while no other followed
 * @param voidAbove it was revoked: heads of a greater size are void; empty while it holds
 */
public record KnownKey(NoteKey key, long above, OptionalLong until, OptionalLong voidAbove) {

    /** A key that holds for all heads of a size above this one. */
    public static KnownKey from(NoteKey key, long above) {
        return new KnownKey(key, above, OptionalLong.empty(), OptionalLong.empty());
    }

    /** The same, followed by another after this size. */
    public KnownKey followedAfter(long size) {
        return new KnownKey(key, above, OptionalLong.of(size), voidAbove);
    }

    /** The same, void for heads above this size. */
    public KnownKey revokedAbove(long size) {
        return new KnownKey(key, above, until, OptionalLong.of(size));
    }

    /** Whether it is in force for a head of this size, revoked or not. */
    public boolean holdsFor(long size) {
        return size > above && (until.isEmpty() || size <= until.getAsLong());
    }

    /** Whether it was revoked for a head of this size. */
    public boolean revokedFor(long size) {
        return voidAbove.isPresent() && size > voidAbove.getAsLong();
    }
}
