package ma.opencommune.federation.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.opencommune.federation.TestNode;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.log.Growth;
import ma.opencommune.federation.domain.log.LogHead;
import ma.opencommune.federation.domain.log.NewLeaf;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.tree.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bundle is to a log that is held. */
class ExaminationTest {

    private final TestNode node = new TestNode("01.571.01.11", 1);

    @BeforeEach
    void leaves() {
        for (int leaf = 1; leaf < 9; leaf++) {
            node.tell("r" + leaf, "words " + leaf);
        }
    }

    private Verdict verdict(int held, Bundle bundle) {
        LogHead empty = new LogHead(1, Origin.up(node.ou()), 0, List.of(), false, false);
        List<NewLeaf> leaves = node.leaves().subList(0, held).stream()
                .map(bytes -> new NewLeaf(LeafReader.read(bytes), Hash.leaf(bytes), bytes))
                .toList();
        return new Examination(Growth.of(empty, leaves).after(), node.nodes(), bundle).verdict();
    }

    @Test
    void whatGoesOnIsTakenAndNothingTwice() {
        for (int held = 0; held <= 9; held++) {
            for (int from = 0; from < 9; from++) {
                Verdict verdict = verdict(held, node.bundle(from));
                if (from > held) {
                    assertThat(verdict).isEqualTo(new Verdict.Gap(held));
                } else if (held == 9) {
                    assertThat(verdict).isEqualTo(new Verdict.Known());
                } else {
                    assertThat(verdict).isInstanceOfSatisfying(Verdict.Next.class, next -> {
                        assertThat(next.growth().size()).isEqualTo(9);
                        assertThat(next.growth().root())
                                .isEqualTo(node.bundle(0).head().checkpoint().root());
                    });
                    assertThat(((Verdict.Next) verdict).growth().leaves()).hasSize(9 - held);
                }
            }
        }
    }

    @Test
    void aForkIsFoundWhateverTheSizes() {
        for (int common = 1; common < 8; common++) {
            TestNode other = node.copy(common);
            while (other.size() < 12) {
                other.tell("x" + other.size(), "another history");
            }
            for (int held = common + 1; held <= 9; held++) {
                for (int from = 0; from <= held; from++) {
                    assertThat(verdict(held, other.bundle(from)))
                            .as("common %d held %d from %d", common, held, from)
                            .isInstanceOf(Verdict.Fork.class);
                }
                assertThat(verdict(held, other.bundle(0, held))).isInstanceOf(Verdict.Fork.class);
            }
        }
    }

    @Test
    void whatWasGarbledOnTheWayIsWrongAndNoFork() {
        Bundle good = node.bundle(3);
        TestNode other = node.copy(2);
        for (int leaf = 0; leaf < 7; leaf++) {
            other.tell("x" + leaf, "another history");
        }
        Bundle leaves = new Bundle(good.head(), other.bundle(3).leaves());
        BundleHead head = good.head();
        Bundle root = new Bundle(
                new BundleHead(head.log(), 3, other.bundle(3).head().fromRoot(), head.note(), head.consistency()),
                good.leaves());
        Bundle proof = new Bundle(
                new BundleHead(
                        head.log(),
                        3,
                        head.fromRoot(),
                        head.note(),
                        other.bundle(3).head().consistency()),
                good.leaves());
        for (Bundle garbled : List.of(leaves, root, proof)) {
            for (int held = 3; held <= 9; held++) {
                assertThat(verdict(held, garbled)).isInstanceOf(Verdict.Wrong.class);
            }
        }
        assertThat(verdict(3, good)).isInstanceOf(Verdict.Next.class);
    }
}
