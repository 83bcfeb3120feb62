package ma.opencommune.federation.domain.log;

import java.util.Iterator;
import java.util.List;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * Where a log ends, with all that is needed to append to it.
 *
 * @param id its number here
 * @param origin which log
 * @param size number of leaves
 * @param peaks hashes of the whole subtrees it consists of, the largest first
 * @param ours whether this node writes it
 * @param frozen whether it is stopped because its node signed two histories
 */
public record LogHead(long id, Origin origin, long size, List<Hash> peaks, boolean ours, boolean frozen) {

    /** Refuses peaks that are not those of a tree of this size. */
    public LogHead {
        peaks = List.copyOf(peaks);
        if (peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(origin + " of size " + size + " with " + peaks.size() + " peaks");
        }
    }

    /** The tree, to be grown. */
    public GrowingTree tree() {
        Iterator<Hash> largestFirst = peaks.iterator();
        return GrowingTree.resume(size, (level, index) -> largestFirst.next());
    }

    /** The root of all leaves. */
    public Hash root() {
        return tree().root();
    }
}
