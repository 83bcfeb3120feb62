package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.FigureEvidence;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.rollup.RecordPlaces;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** One record of a commune as it came: its bytes, the proof that they are in its signed log, its public page there. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    FigureEvidence evidence;

    @Inject
    FigureQuery query;

    @Inject
    FigureWords words;

    private FigureEvidence.@Nullable Proof proof;
    private @Nullable Leaf leaf;

    @PostConstruct
    void read() {
        CollectivityCode ou = query.ou().orElseThrow(() -> new NotFound("leaf"));
        FigureEvidence.Proof found = evidence.proof(ou, query.seq());
        proof = found;
        leaf = found.leaf().leaf();
    }

    private FigureEvidence.Proof shown() {
        return Optional.ofNullable(proof).orElseThrow();
    }

    public Leaf getLeaf() {
        return Optional.ofNullable(leaf).orElseThrow();
    }

    public FigureWords.Name getName() {
        return words.name(getLeaf().ou());
    }

    /** The leaf as it was written. */
    public String getText() {
        return new String(shown().leaf().bytes(), StandardCharsets.UTF_8);
    }

    /** Its hash. */
    public String getHash() {
        return shown().leaf().hash().hex();
    }

    /** The signed head. */
    public String getHead() {
        return shown().head();
    }

    /** Leaves under the head. */
    public long getSize() {
        return shown().size();
    }

    /** The proof, one hash a line. */
    public List<String> getProof() {
        return shown().proof().stream().map(Hash::hex).toList();
    }

    /** The public page of the record at the commune; empty when it has none or the commune's address is not known. */
    public String getAddress() {
        return RecordPlaces.of(getLeaf(), words.own(), words.language());
    }
}
