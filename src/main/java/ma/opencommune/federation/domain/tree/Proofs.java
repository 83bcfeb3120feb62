package ma.opencommune.federation.domain.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes proofs from the nodes of a log (RFC 9162, sections 2.1.3.1 and 2.1.4.1): that a leaf is in it, and that it only grew. Reads
 * about as many nodes as a proof has hashes, twice.
 */
public final class Proofs {

    private final NodeSource nodes;

    /** Proofs over the nodes of a log. */
    public Proofs(NodeSource nodes) {
        this.nodes = nodes;
    }

    /** The root of the first {@code size} leaves. */
    public Hash root(long size) {
        return Sizes.check(size) == 0 ? Hash.empty() : subtree(0, size);
    }

    /**
     * That the leaf at {@code index} is in the tree of {@code size} leaves.
     *
     * @throws IllegalArgumentException when there is no such leaf
     */
    public List<Hash> inclusion(long index, long size) {
        Sizes.leafWithin(index, size);
        List<Hash> proof = new ArrayList<>();
        path(index, 0, size, proof);
        return proof;
    }

    private void path(long index, long start, long end, List<Hash> proof) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            path(index, start, middle, proof);
            proof.add(subtree(middle, end));
        } else {
            path(index, middle, end, proof);
            proof.add(subtree(start, middle));
        }
    }

    /**
     * That the tree of {@code to} leaves begins with the tree of {@code from} leaves; empty when they are the same.
     *
     * @throws IllegalArgumentException when {@code from} is 0, from which anything could grow, or more than {@code to}
     */
    public List<Hash> consistency(long from, long to) {
        Sizes.growth(from, to);
        List<Hash> proof = new ArrayList<>();
        subproof(from, 0, to, true, proof);
        return proof;
    }

    private void subproof(long from, long start, long end, boolean known, List<Hash> proof) {
        if (from == end) {
            if (!known) {
                proof.add(subtree(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (from <= middle) {
            subproof(from, start, middle, known, proof);
            proof.add(subtree(middle, end));
        } else {
            subproof(from, middle, end, false, proof);
            proof.add(subtree(start, middle));
        }
    }

    private Hash subtree(long start, long end) {
        long length = end - start;
        if (Long.bitCount(length) == 1) {
            int level = Long.numberOfTrailingZeros(length);
            return nodes.node(level, start >> level);
        }
        long middle = start + split(length);
        return Hash.node(subtree(start, middle), subtree(middle, end));
    }

    /** The largest power of two smaller than a length above 1. */
    private static long split(long length) {
        return Long.highestOneBit(length - 1);
    }
}
