package ma.opencommune.federation.domain.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * A Merkle tree that only grows: holds one hash for each bit of its size, so that a leaf costs a few hashes however long the log is.
 * Not safe for two threads.
 */
public final class GrowingTree {

    private long size;

    /** Whole subtrees from the smallest, the last one, to the largest. */
    private final Deque<Node> peaks = new ArrayDeque<>();

    /** A tree without leaves. */
    public GrowingTree() {}

    /** The tree of this size over nodes that were kept. */
    public static GrowingTree resume(long size, NodeSource kept) {
        GrowingTree tree = new GrowingTree();
        tree.size = Sizes.check(size);
        long start = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                tree.peaks.push(new Node(level, start >> level, kept.node(level, start >> level)));
                start += 1L << level;
            }
        }
        return tree;
    }

    /** Hashes of the whole subtrees it consists of, the largest first: enough to go on from here. */
    public List<Hash> peaks() {
        List<Hash> largestFirst = new ArrayList<>();
        peaks.descendingIterator().forEachRemaining(peak -> largestFirst.add(peak.hash()));
        return largestFirst;
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** Adds a leaf. Returns the nodes this completed, to be kept: the leaf itself first. */
    public List<Node> append(Hash leaf) {
        List<Node> completed = new ArrayList<>();
        Node node = new Node(0, size, leaf);
        completed.add(node);
        while (!peaks.isEmpty() && peaks.peek().level() == node.level()) {
            Node left = peaks.pop();
            node = new Node(node.level() + 1, left.index() / 2, Hash.node(left.hash(), node.hash()));
            completed.add(node);
        }
        peaks.push(node);
        size++;
        return completed;
    }

    /** The root (RFC 9162, section 2.1.1). */
    public Hash root() {
        Iterator<Node> upward = peaks.iterator();
        if (!upward.hasNext()) {
            return Hash.empty();
        }
        Hash root = upward.next().hash();
        while (upward.hasNext()) {
            root = Hash.node(upward.next().hash(), root);
        }
        return root;
    }
}
