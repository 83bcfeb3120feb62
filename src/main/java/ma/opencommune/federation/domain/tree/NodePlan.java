package ma.opencommune.federation.domain.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which nodes a computation reads, found by doing it once with nothing: so that all are fetched at once. */
public final class NodePlan implements NodeSource {

    private static final Hash NOTHING = Hash.empty();

    private final List<Node> wanted = new ArrayList<>();

    private NodePlan() {}

    /** The nodes read by this computation; their hashes mean nothing. What it reads must not depend on hashes. */
    public static List<Node> of(Consumer<NodeSource> computation) {
        NodePlan plan = new NodePlan();
        computation.accept(plan);
        return plan.wanted;
    }

    @Override
    public Hash node(int level, long index) {
        wanted.add(new Node(level, index, NOTHING));
        return NOTHING;
    }
}
