package ma.opencommune.federation.domain.log;

import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * A leaf as it is kept.
 *
 * @param seq its place in the log
 * @param hash its hash as a leaf
 * @param bytes exactly as they were written by their node
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredLeaf(long seq, Hash hash, byte[] bytes) {

    /** What the bytes say. */
    public Leaf leaf() {
        return LeafReader.read(bytes);
    }
}
