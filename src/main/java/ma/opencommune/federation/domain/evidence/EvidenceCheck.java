package ma.opencommune.federation.domain.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.federation.domain.json.JsonRefused;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.LeafRefused;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.rollup.Place;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.tree.ProofChecks;
import ma.opencommune.kernel.CollectivityCode;

/**
 * Checks evidence with public keys alone: each signed head by a key that is trusted, each leaf against the head of its node, and the
 * figure by computing it again. It cannot show that nothing newer exists: who wants to know asks the logs.
 */
public final class EvidenceCheck {

    private static final String LOG = "fed1/";

    private final Evidence evidence;
    private final List<NoteKey> trusted;
    private final Map<CollectivityCode, Long> people;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<CollectivityCode, Checkpoint> heads = new HashMap<>();

    /**
     * One thing that was looked at.
     *
     * @param right whether it is as it should be
     * @param what in words
     */
    public record Finding(boolean right, String what) {}

    private EvidenceCheck(Evidence evidence, List<NoteKey> trusted, Map<CollectivityCode, Long> people) {
        this.evidence = evidence;
        this.trusted = trusted;
        this.people = people;
    }

    /**
     * All findings; the figure holds when every one is right.
     *
     * @param trusted keys that the reader trusts
     * @param people inhabitants as the reader knows them; of those it does not name, the evidence is believed and that is said
     */
    public static List<Finding> of(Evidence evidence, List<NoteKey> trusted, Map<CollectivityCode, Long> people) {
        EvidenceCheck check = new EvidenceCheck(evidence, List.copyOf(trusted), Map.copyOf(people));
        check.heads();
        List<Input> inputs = check.leaves();
        check.people();
        check.figure(inputs);
        check.sealed();
        return List.copyOf(check.findings);
    }

    private void heads() {
        evidence.heads().forEach((ou, note) -> {
            Optional<Checkpoint> head = head(ou, note);
            head.ifPresent(found -> heads.put(ou, found));
            find(head.isPresent(), "the head of the log of " + ou + " is signed by a trusted key");
        });
    }

    private Optional<Checkpoint> head(CollectivityCode ou, String note) {
        for (NoteKey key : trusted) {
            try {
                Checkpoint head = Checkpoint.open(note, key);
                if (key.name().equals(LOG + ou) && head.origin().equals(LOG + ou)) {
                    return Optional.of(head);
                }
            } catch (NoteRefused another) {
                // another key may have signed it
            }
        }
        return Optional.empty();
    }

    private List<Input> leaves() {
        List<Input> inputs = new ArrayList<>();
        Set<String> records = new LinkedHashSet<>();
        long proven = 0;
        for (ProvenLeaf one : evidence.inputs()) {
            Optional<Leaf> leaf = proven(one);
            if (leaf.isPresent()) {
                proven++;
                Leaf said = leaf.get();
                Input input =
                        new Input(said.ou(), said.seq(), one.hash(), said.kind(), said.id(), said.rev(), said.body());
                inputs.add(input);
                records.add(input.record());
            }
        }
        long all = evidence.inputs().size();
        find(proven == all, proven + " of " + all + " leaves are in the logs whose heads were signed");
        find(records.size() == inputs.size(), "no record counts twice");
        return inputs;
    }

    private Optional<Leaf> proven(ProvenLeaf one) {
        try {
            Leaf leaf = one.leaf();
            Checkpoint head = heads.get(leaf.ou());
            boolean in =
                    head != null && ProofChecks.included(one.hash(), leaf.seq(), head.size(), one.proof(), head.root());
            return in ? Optional.of(leaf) : Optional.empty();
        } catch (LeafRefused | JsonRefused malformed) {
            return Optional.empty();
        }
    }

    private void people() {
        evidence.spoke().forEach((ou, count) -> {
            Long known = people.get(ou);
            if (known != null && known.longValue() != count) {
                find(false, ou + " has " + known + " inhabitants, not " + count);
            }
        });
    }

    private void figure(List<Input> inputs) {
        Indicator indicator = Indicator.one(evidence.indicator());
        ReportPeriod period = ReportPeriod.parse(evidence.period())
                .orElseThrow(() -> new IllegalArgumentException("No month: " + evidence.period()));
        RollUp again = RollUp.of(
                indicator,
                period,
                evidence.ou(),
                inputs,
                evidence.spoke().keySet(),
                ou -> evidence.spoke().getOrDefault(ou, 0L));
        Evidence.Claim claim = evidence.claimed();
        find(indicator.digest().equals(claim.method()), "the method is the one that was declared: " + claim.method());
        find(again.inputs().size() == evidence.inputs().size(), "every leaf belongs to the figure");
        find(
                again.numerator() == claim.numerator() && again.denominator() == claim.denominator(),
                "computed again it is " + again.numerator() + " / " + again.denominator() + ", claimed "
                        + claim.numerator() + " / " + claim.denominator());
        find(again.hidden() == claim.hidden(), again.hidden() + " inputs have hidden numbers");
        find(again.root().hex().equals(claim.root()), "the root of the inputs is " + claim.root());
    }

    private void sealed() {
        if (evidence.sealed().isEmpty()) {
            return;
        }
        Optional<Leaf> leaf = proven(evidence.sealed().get());
        Evidence.Claim claim = evidence.claimed();
        boolean same = leaf.isPresent()
                && leaf.get().ou().equals(evidence.ou())
                && new Place("root")
                        .text(leaf.get().body())
                        .filter(claim.root()::equals)
                        .isPresent()
                && new Place("numerator").number(leaf.get().body()).orElse(-1) == claim.numerator()
                && new Place("denominator").number(leaf.get().body()).orElse(-1) == claim.denominator();
        find(same, "the node told this figure in its own signed log");
    }

    private void find(boolean right, String what) {
        findings.add(new Finding(right, what));
    }
}
