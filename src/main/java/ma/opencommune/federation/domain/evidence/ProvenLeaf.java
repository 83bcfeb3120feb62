package ma.opencommune.federation.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * A leaf with the proof that it is in the log of its node.
 *
 * @param text its bytes as text, exactly as they were written
 * @param proof hashes from it to the root of the signed head of its node
 */
public record ProvenLeaf(String text, List<Hash> proof) {

    /** Copies the proof. */
    public ProvenLeaf {
        proof = List.copyOf(proof);
    }

    /** What it says. */
    public Leaf leaf() {
        return LeafReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its hash as a leaf. */
    public Hash hash() {
        return Hash.leaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
