package ma.opencommune.federation.domain.log;

import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * A leaf that is to be appended.
 *
 * @param leaf what it says
 * @param hash its hash as a leaf
 * @param bytes exactly as its node wrote them
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewLeaf(Leaf leaf, Hash hash, byte[] bytes) {

    /** A leaf of our own, written now. */
    public static NewLeaf of(Leaf leaf) {
        byte[] bytes = leaf.bytes();
        return new NewLeaf(leaf, Hash.leaf(bytes), bytes);
    }
}
