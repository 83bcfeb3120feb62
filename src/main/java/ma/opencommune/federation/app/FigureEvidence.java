package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.federation.domain.evidence.Evidence;
import ma.opencommune.federation.domain.evidence.ProvenLeaf;
import ma.opencommune.federation.domain.key.KnownKey;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.log.SignedHead;
import ma.opencommune.federation.domain.log.StoredLeaf;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.IndicatorDeclarations;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.NotFound;

/** The evidence of a figure, and the proof of one record, for anyone. */
@ApplicationScoped
@Transactional
public class FigureEvidence {

    @Inject
    ReportedFigures figures;

    @Inject
    ReportingUnits units;

    @Inject
    Leaves leaves;

    @Inject
    LogProofs proofs;

    @Inject
    KnownKeys keys;

    /**
     * A record with its proof.
     *
     * @param leaf the leaf
     * @param head the signed head of its log, as text
     * @param size leaves under that head
     * @param proof hashes from the leaf to its root
     */
    public record Proof(StoredLeaf leaf, String head, long size, List<Hash> proof) {}

    /**
     * A leaf of a log held here with its proof.
     *
     * @throws NotFound when there is none, or no head that covers it was signed yet
     */
    public Proof proof(CollectivityCode ou, long seq) {
        StoredLeaf leaf = leaves.find(ou, seq).orElseThrow(() -> new NotFound("leaf"));
        SignedHead head = proofs.checkpoint(Origin.up(ou));
        if (head.size() <= seq) {
            throw new NotFound("leaf");
        }
        return new Proof(leaf, head.note(), head.size(), proofs.inclusion(Origin.up(ou), seq, head.size()));
    }

    /**
     * All that is needed to compute a figure again.
     *
     * @throws NotFound when there is no such indicator
     */
    public Evidence of(String code, ReportPeriod period) {
        FigureSheet sheet = figures.figure(code, period);
        RollUp figure = sheet.figure();
        Map<CollectivityCode, String> heads = new TreeMap<>();
        List<ProvenLeaf> inputs = new ArrayList<>();
        for (Input input : figure.inputs()) {
            inputs.add(proven(input.ou(), input.seq(), heads));
        }
        Optional<ProvenLeaf> closed = sheet.edition().flatMap(edition -> told(code, period, heads));
        List<String> known = new ArrayList<>();
        for (CollectivityCode ou : heads.keySet()) {
            keys.of(ou).keys().stream().map(KnownKey::key).forEach(key -> known.add(key.toString()));
        }
        Map<CollectivityCode, Long> spoke = new TreeMap<>();
        figures.states(period).forEach((ou, state) -> {
            if (state.first().isPresent()) {
                spoke.put(ou, units.population(ou));
            }
        });
        figure.ous().forEach(ou -> spoke.put(ou, units.population(ou)));
        return new Evidence(
                IndicatorDeclarations.of(code),
                period.toString(),
                figure.ou(),
                new Evidence.Claim(
                        figure.numerator(),
                        figure.denominator(),
                        figure.hidden(),
                        figure.root().hex(),
                        figure.indicator().digest()),
                spoke,
                inputs,
                closed,
                heads,
                known);
    }

    private Optional<ProvenLeaf> told(String code, ReportPeriod period, Map<CollectivityCode, String> heads) {
        List<StoredLeaf> revisions = leaves.record(units.own(), "rollup/" + code + "/" + period);
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        proven(units.own(), revisions.get(revisions.size() - 1).seq(), heads));
    }

    private ProvenLeaf proven(CollectivityCode ou, long seq, Map<CollectivityCode, String> heads) {
        Proof proof = proof(ou, seq);
        heads.put(ou, proof.head());
        return new ProvenLeaf(new String(proof.leaf().bytes(), StandardCharsets.UTF_8), proof.proof());
    }
}
