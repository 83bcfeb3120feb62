package ma.opencommune.federation.domain.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.opencommune.federation.domain.tree.Hash;

/** What changed between two editions of a figure: nothing is restated without saying which records made it so. */
public final class Restatement {

    /**
     * One record that counts otherwise than before.
     *
     * @param ou whose
     * @param kind what it is
     * @param id the record
     * @param before leaf hash in the edition before; empty when it was not among the inputs
     * @param after leaf hash now; empty when it no longer is
     */
    public record Change(String ou, String kind, String id, Optional<Hash> before, Optional<Hash> after) {}

    private Restatement() {}

    /** The changes, in the order of collectivity, kind and record; empty when the inputs are the same. */
    public static List<Change> changes(List<Input> before, List<Input> after) {
        Map<String, Input> old = byRecord(before);
        Map<String, Input> now = byRecord(after);
        Map<String, Input> all = new TreeMap<>(old);
        all.putAll(now);
        List<Change> changes = new ArrayList<>();
        all.forEach((record, input) -> {
            Optional<Hash> was = Optional.ofNullable(old.get(record)).map(Input::hash);
            Optional<Hash> is = Optional.ofNullable(now.get(record)).map(Input::hash);
            if (!was.equals(is)) {
                changes.add(new Change(input.ou().text(), input.kind(), input.id(), was, is));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, Input> byRecord(List<Input> inputs) {
        return inputs.stream()
                .collect(Collectors.toMap(Input::record, Function.identity(), (one, other) -> other, TreeMap::new));
    }
}
