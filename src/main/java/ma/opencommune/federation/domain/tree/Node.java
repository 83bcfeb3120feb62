package ma.opencommune.federation.domain.tree;

/**
 * A whole subtree that will never change again.
 *
 * @param level 0 for a leaf
 * @param index from 0, within the level
 * @param hash its hash
 */
public record Node(int level, long index, Hash hash) {}
