package ma.opencommune.federation.app;

import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * A leaf was appended to this node's own log; told within the transaction that did it.
 *
 * @param leaf what it says
 * @param hash its hash as a leaf
 */
public record LeafAppended(Leaf leaf, Hash hash) {}
