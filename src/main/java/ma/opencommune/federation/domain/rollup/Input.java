package ma.opencommune.federation.domain.rollup;

import java.util.Comparator;
import java.util.List;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;

/**
 * A leaf that a figure rests on: the newest revision of a record that was not retracted.
 *
 * @param ou whose record it is
 * @param seq its place in that log
 * @param hash its leaf hash
 * @param kind what it is
 * @param id the record
 * @param rev its revision
 * @param body what it says
 */
public record Input(CollectivityCode ou, long seq, Hash hash, String kind, String id, long rev, JsonObject body)
        implements Comparable<Input> {

    private static final Comparator<Input> ORDER =
            Comparator.comparing(Input::ou).thenComparingLong(Input::seq);

    /** The Merkle root over the leaf hashes of these inputs, ordered by collectivity and place. */
    public static Hash root(List<Input> inputs) {
        GrowingTree tree = new GrowingTree();
        inputs.stream().sorted().forEach(input -> tree.append(input.hash()));
        return tree.root();
    }

    /** Which record it is, among all collectivities. */
    public String record() {
        return ou.text() + " " + kind + " " + id;
    }

    @Override
    public int compareTo(Input other) {
        return ORDER.compare(this, other);
    }
}
