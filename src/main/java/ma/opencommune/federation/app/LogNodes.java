package ma.opencommune.federation.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.Node;
import ma.opencommune.federation.domain.tree.NodePlan;
import ma.opencommune.federation.domain.tree.NodeSource;

/** Hashes of one log for a computation: those it is known to read are fetched at once, others one by one. */
final class LogNodes implements NodeSource {

    private final Function<List<Node>, Map<Node, Hash>> fetch;
    private final Map<Node, Hash> found = new HashMap<>();

    /** Hashes that this function fetches. */
    LogNodes(Function<List<Node>, Map<Node, Hash>> fetch) {
        this.fetch = fetch;
    }

    /** Fetches all that this computation will read. */
    LogNodes plan(Consumer<NodeSource> computation) {
        List<Node> missing = NodePlan.of(computation).stream()
                .filter(node -> !found.containsKey(node))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            found.putAll(fetch.apply(missing));
        }
        return this;
    }

    @Override
    public Hash node(int level, long index) {
        Node wanted = new Node(level, index, Hash.empty());
        if (!found.containsKey(wanted)) {
            found.putAll(fetch.apply(List.of(wanted)));
        }
        Hash hash = found.get(wanted);
        if (hash == null) {
            throw new IllegalStateException("a log has no node " + level + "/" + index);
        }
        return hash;
    }
}
