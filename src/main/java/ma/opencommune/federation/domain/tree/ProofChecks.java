package ma.opencommune.federation.domain.tree;

import java.util.List;

/**
 * Checks proofs with nothing but roots (RFC 9162, sections 2.1.3.2 and 2.1.4.2). Every answer is yes or no: a proof from outside is never
 * an exception.
 */
public final class ProofChecks {

    private ProofChecks() {}

    /**
     * Whether the proof shows that this leaf stands at {@code index} in the tree of {@code size} leaves with this root.
     *
     * @param leaf hash of the leaf
     */
    public static boolean included(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash other : proof) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = Hash.node(other, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.node(hash, other);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * Whether the proof shows that the tree of {@code to} leaves begins with the tree of {@code from} leaves. From 0 leaves nothing is shown,
     * so the answer is no.
     */
    public static boolean consistent(long from, long to, List<Hash> proof, Hash fromRoot, Hash toRoot) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && fromRoot.equals(toRoot);
        }
        // a whole subtree is its own first hash and is left out of the proof
        boolean whole = Long.bitCount(from) == 1;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        List<Hash> rest = whole ? proof : proof.subList(1, proof.size());
        int skipped = Long.numberOfTrailingZeros(from);
        long at = from - 1 >> skipped;
        long last = to - 1 >> skipped;
        Hash old = whole ? fromRoot : proof.get(0);
        Hash young = old;
        for (Hash other : rest) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                old = Hash.node(other, old);
                young = Hash.node(other, young);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                young = Hash.node(young, other);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(fromRoot) && young.equals(toRoot);
    }
}
