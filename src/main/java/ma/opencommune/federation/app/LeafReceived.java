package ma.opencommune.federation.app;

import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * A leaf of another node was taken into the log held here; told once for each, in order, within the transaction that took it.
 *
 * @param leaf what it says
 * @param hash its hash as a leaf
 * @param down whether it came from above
 */
public record LeafReceived(Leaf leaf, Hash hash, boolean down) {}
