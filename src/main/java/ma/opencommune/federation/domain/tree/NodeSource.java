package ma.opencommune.federation.domain.tree;

/** Where the hashes of whole subtrees are kept. */
@FunctionalInterface
public interface NodeSource {

    /**
     * The hash of the whole subtree over the leaves {@code index * 2^level} to {@code (index + 1) * 2^level - 1}.
     *
     * @param level 0 for a leaf
     * @param index from 0, within the level
     */
    Hash node(int level, long index);
}
