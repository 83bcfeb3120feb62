package ma.opencommune.federation.domain.bundle;

import java.util.ArrayList;
import java.util.List;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.leaf.LeafRefused;
import ma.opencommune.federation.domain.log.Growth;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.NewLeaf;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.NodeSource;
import ma.opencommune.federation.domain.tree.ProofChecks;
import ma.opencommune.federation.domain.tree.Proofs;

/**
 * Compares a bundle, whose head is known to be signed by its node, with the log that is held. A fork is found only where the signed head
 * itself commits to another history: a garbled proof or leaf is wrong, and accuses nobody.
 */
public final class Examination {

    private final LogHead held;
    private final NodeSource nodes;
    private final Bundle bundle;
    private final Checkpoint checkpoint;

    /** A bundle beside what is held; {@code nodes} gives the hashes of the held log. */
    public Examination(LogHead held, NodeSource nodes, Bundle bundle) {
        this.held = held;
        this.nodes = nodes;
        this.bundle = bundle;
        this.checkpoint = bundle.head().checkpoint();
    }

    /** What it is. */
    public Verdict verdict() {
        if (checkpoint.size() <= held.size() && !root(checkpoint.size()).equals(checkpoint.root())) {
            return new Verdict.Fork(checkpoint.size(), "Two heads of one size with two roots");
        }
        if (bundle.head().from() > held.size()) {
            return new Verdict.Gap(held.size());
        }
        if (bundle.head().from() > 0) {
            if (!proven()) {
                return new Verdict.Wrong(-1, "The consistency proof does not lead from fromRoot to the checkpoint");
            }
            if (!root(bundle.head().from()).equals(bundle.head().fromRoot())) {
                return new Verdict.Fork(bundle.head().from(), "The signed head begins with another history");
            }
        }
        return grown();
    }

    private boolean proven() {
        return ProofChecks.consistent(
                bundle.head().from(),
                checkpoint.size(),
                bundle.head().consistency(),
                bundle.head().fromRoot(),
                checkpoint.root());
    }

    private Verdict grown() {
        List<NewLeaf> read = new ArrayList<>();
        for (byte[] bytes : bundle.leaves()) {
            long seq = bundle.head().from() + read.size();
            try {
                read.add(new NewLeaf(checked(LeafReader.read(bytes), seq), Hash.leaf(bytes), bytes));
            } catch (LeafRefused wrong) {
                return new Verdict.Wrong(seq, String.valueOf(wrong.getMessage()));
            }
        }
        int known = (int) Math.min(held.size() - bundle.head().from(), read.size());
        long differs = differs(read, known);
        if (!tree(read).root().equals(checkpoint.root())) {
            return new Verdict.Wrong(differs, "The leaves do not give the root that was signed");
        }
        if (differs >= 0) {
            return new Verdict.Fork(differs, "Two leaves at one place");
        }
        return known == read.size()
                ? new Verdict.Known()
                : new Verdict.Next(Growth.of(held, read.subList(known, read.size())));
    }

    private GrowingTree tree(List<NewLeaf> read) {
        long from = bundle.head().from();
        GrowingTree tree = from == held.size() ? held.tree() : GrowingTree.resume(from, nodes);
        read.forEach(leaf -> tree.append(leaf.hash()));
        return tree;
    }

    private long differs(List<NewLeaf> read, int known) {
        for (int at = 0; at < known; at++) {
            long seq = bundle.head().from() + at;
            if (!read.get(at).hash().equals(nodes.node(0, seq))) {
                return seq;
            }
        }
        return -1;
    }

    private Leaf checked(Leaf leaf, long seq) {
        if (leaf.seq() != seq) {
            throw new LeafRefused("seq is " + leaf.seq() + " at place " + seq);
        }
        if (!leaf.ou().equals(bundle.head().log().owner())) {
            throw new LeafRefused("A leaf of " + leaf.ou() + " in the log of "
                    + bundle.head().log().owner());
        }
        return leaf;
    }

    private Hash root(long size) {
        return size == held.size() ? held.root() : new Proofs(nodes).root(size);
    }
}
