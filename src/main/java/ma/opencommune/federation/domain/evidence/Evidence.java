package ma.opencommune.federation.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.federation.domain.json.JsonValue;
import ma.opencommune.kernel.CollectivityCode;

/**
 * All that is needed to compute a figure again and to see whose records it is made of.
 *
 * @param indicator the declaration of the indicator
 * @param period month of the figure
 * @param ou whose figure it is
 * @param claimed what the figure is said to be
 * @param spoke those who reported, with their inhabitants
 * @param inputs the leaves it is made of
 * @param sealed the leaf in which the node itself told the figure; empty while the month is open
 * @param heads signed heads, by the collectivity whose log they are of
 * @param keys public keys as the node knows them, name+id+key; a reader trusts those got elsewhere
 */
public record Evidence(
        JsonValue indicator,
        String period,
        CollectivityCode ou,
        Claim claimed,
        Map<CollectivityCode, Long> spoke,
        List<ProvenLeaf> inputs,
        Optional<ProvenLeaf> sealed,
        Map<CollectivityCode, String> heads,
        List<String> keys) {

    /** The form this version writes and reads. */
    public static final String FORMAT = "open-commune-evidence/1";

    /** Copies what it holds. */
    public Evidence {
        spoke = new TreeMap<>(spoke);
        inputs = new ArrayList<>(inputs);
        heads = new TreeMap<>(heads);
        keys = List.copyOf(keys);
    }

    /**
     * What a figure is said to be.
     *
     * @param numerator sum above the line
     * @param denominator sum below it
     * @param hidden inputs with hidden numbers
     * @param root Merkle root of the inputs, hexadecimal
     * @param method digest of the declaration
     */
    public record Claim(long numerator, long denominator, long hidden, String root, String method) {}
}
