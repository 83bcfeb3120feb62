package ma.opencommune.federation.domain.log;

import java.util.ArrayList;
import java.util.List;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.Node;

/**
 * What some leaves add to a log.
 *
 * @param log the log before
 * @param leaves the leaves in order
 * @param inner hashes of the whole subtrees they complete, above the leaves
 * @param size number of leaves after
 * @param peaks hashes of the whole subtrees after, the largest first
 * @param root root after
 */
public record Growth(LogHead log, List<NewLeaf> leaves, List<Node> inner, long size, List<Hash> peaks, Hash root) {

    /** What these leaves add. */
    public static Growth of(LogHead log, List<NewLeaf> leaves) {
        GrowingTree tree = log.tree();
        List<Node> inner = new ArrayList<>();
        for (NewLeaf leaf : leaves) {
            List<Node> completed = tree.append(leaf.hash());
            inner.addAll(completed.subList(1, completed.size()));
        }
        return new Growth(log, List.copyOf(leaves), inner, tree.size(), tree.peaks(), tree.root());
    }

    /** The log after. */
    public LogHead after() {
        return new LogHead(log.id(), log.origin(), size, peaks, log.ours(), log.frozen());
    }
}
