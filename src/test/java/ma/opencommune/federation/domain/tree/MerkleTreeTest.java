package ma.opencommune.federation.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final int MOST = 70;
    private final Map<String, Hash> kept = new HashMap<>();
    private final NodeSource nodes = (level, index) -> kept.get(level + "/" + index);
    private final Proofs proofs = new Proofs(nodes);
    private final GrowingTree tree = new GrowingTree();
    private final List<byte[]> leaves = new ArrayList<>();

    private void grow(byte[] leaf) {
        leaves.add(leaf);
        tree.append(Hash.leaf(leaf)).forEach(node -> kept.put(node.level() + "/" + node.index(), node.hash()));
    }

    private void growTo(int size) {
        while (leaves.size() < size) {
            grow(("leaf " + leaves.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static List<Hash> hashes(List<byte[]> bytes) {
        return bytes.stream().map(Hash::of).toList();
    }

    @Test
    void theRootsOfTheCertificateTransparencyExampleAreFound() {
        assertThat(tree.root().hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        String[] inputs = {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
        };
        String[] roots = {
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
        };
        for (int at = 0; at < inputs.length; at++) {
            grow(HexFormat.of().parseHex(inputs[at]));
            assertThat(tree.root().hex()).isEqualTo(roots[at]);
        }
    }

    @Test
    void rootsAndProofsAreThoseOfTheDefinitionForEverySize() {
        for (int size = 1; size <= MOST; size++) {
            growTo(size);
            assertThat(tree.root()).isEqualTo(Hash.of(NaiveTree.root(leaves)));
            assertThat(GrowingTree.resume(size, nodes).root()).isEqualTo(tree.root());
            for (int at = 0; at < size; at++) {
                assertThat(proofs.root(at)).isEqualTo(Hash.of(NaiveTree.root(leaves.subList(0, at))));
                assertThat(proofs.inclusion(at, size)).isEqualTo(hashes(NaiveTree.path(at, leaves)));
                assertThat(proofs.consistency(at + 1, size)).isEqualTo(hashes(NaiveTree.proof(at + 1, leaves)));
            }
        }
    }

    @Test
    void theDefinitionsProofsAreAcceptedAndNothingBesideThem() {
        growTo(MOST);
        Hash wrong = Hash.leaf(new byte[] {9});
        for (int size = 1; size <= MOST; size++) {
            Hash root = Hash.of(NaiveTree.root(leaves.subList(0, size)));
            for (int at = 0; at < size; at++) {
                Hash leaf = Hash.leaf(leaves.get(at));
                List<Hash> proof = hashes(NaiveTree.path(at, leaves.subList(0, size)));
                assertThat(ProofChecks.included(leaf, at, size, proof, root)).isTrue();
                assertThat(ProofChecks.included(wrong, at, size, proof, root)).isFalse();
                assertThat(ProofChecks.included(leaf, at, size, proof, wrong)).isFalse();
                assertThat(ProofChecks.included(leaf, at + 1, size, proof, root))
                        .isFalse();
                for (List<Hash> changed : changes(proof, wrong)) {
                    assertThat(ProofChecks.included(leaf, at, size, changed, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aLogThatGrewIsToldFromOneThatWasRewritten() {
        growTo(MOST);
        Hash wrong = Hash.leaf(new byte[] {9});
        for (int to = 1; to <= MOST; to++) {
            Hash toRoot = proofs.root(to);
            for (int from = 1; from <= to; from++) {
                Hash fromRoot = proofs.root(from);
                List<Hash> proof = hashes(NaiveTree.proof(from, leaves.subList(0, to)));
                assertThat(ProofChecks.consistent(from, to, proof, fromRoot, toRoot))
                        .isTrue();
                assertThat(ProofChecks.consistent(from, to, proof, wrong, toRoot))
                        .isFalse();
                assertThat(ProofChecks.consistent(from, to, proof, fromRoot, wrong))
                        .isFalse();
                for (List<Hash> changed : changes(proof, wrong)) {
                    assertThat(ProofChecks.consistent(from, to, changed, fromRoot, toRoot))
                            .isFalse();
                }
            }
        }
    }

    private static List<List<Hash>> changes(List<Hash> proof, Hash wrong) {
        List<List<Hash>> changes = new ArrayList<>();
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(wrong);
        changes.add(longer);
        for (int at = 0; at < proof.size(); at++) {
            List<Hash> other = new ArrayList<>(proof);
            other.set(at, wrong);
            changes.add(other);
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(at);
            changes.add(shorter);
        }
        return changes;
    }

    @Test
    void fromNothingAnythingCouldGrowSoNothingIsProved() {
        growTo(3);
        Hash root = tree.root();
        assertThatThrownBy(() -> proofs.consistency(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ProofChecks.consistent(0, 0, List.of(), Hash.empty(), Hash.empty()))
                .isFalse();
        assertThat(ProofChecks.consistent(0, 3, List.of(), Hash.empty(), root)).isFalse();
        assertThat(ProofChecks.consistent(4, 3, List.of(), root, root)).isFalse();
        assertThat(ProofChecks.consistent(3, 3, List.of(root), root, root)).isFalse();
    }

    @Test
    void aLeafThatIsNotThereHasNoProof() {
        growTo(3);
        assertThatThrownBy(() -> proofs.inclusion(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.inclusion(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ProofChecks.included(Hash.empty(), 0, 0, List.of(), Hash.empty()))
                .isFalse();
    }
}
