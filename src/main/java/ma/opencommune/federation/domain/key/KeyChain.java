package ma.opencommune.federation.domain.key;

import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.note.NoteRefused;

/** Follows the keys a log tells of itself: a new key counts when the one before handed over to it. */
public final class KeyChain {

    private KeyChain() {}

    /**
     * The keys after this leaf; the same ones for any other leaf, and for a key to which the one in force did not hand over: such a key
     * signs nothing that counts.
     */
    public static KeyRing after(KeyRing ring, Leaf leaf) {
        if (leaf.op() != Operation.KEY || !leaf.kind().equals(KeyStatement.KIND)) {
            return ring;
        }
        try {
            KeyStatement stated = KeyStatement.read(leaf.body());
            boolean handed = ring.current()
                    .filter(before -> before.voidAbove().isEmpty())
                    .filter(before -> stated.handedOverBy(leaf.ou(), before.key()))
                    .isPresent();
            return handed && !ring.has(stated.key()) && stated.held(leaf.ou())
                    ? ring.rotated(stated.key(), leaf.seq())
                    : ring;
        } catch (NoteRefused noStatement) {
            return ring;
        }
    }
}
