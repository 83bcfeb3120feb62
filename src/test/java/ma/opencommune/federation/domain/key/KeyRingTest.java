package ma.opencommune.federation.domain.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.opencommune.federation.TestNode;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.note.NoteKey;
import org.junit.jupiter.api.Test;

/** Which key holds for which head. */
class KeyRingTest {

    private final TestNode node = new TestNode("01.571.01.11", 1);

    @Test
    void aRotatedKeyStaysGoodForWhatItSignedAndForNothingElse() {
        NoteKey first = node.key();
        node.tell("a", "words");
        var before = node.bundle(0).head().note();
        TestNode thief = node.copy(2);
        node.rotate();
        var after = node.bundle(0).head().note();
        thief.tell("b", "signed with the old key");

        KeyRing ring = new KeyRing(List.of(KnownKey.from(first, -1)));
        assertThat(ring.judge(after)).isEqualTo(KeyRing.Standing.UNKNOWN);
        KeyRing rotated = KeyChain.after(ring, LeafReader.read(node.leaves().get(2)));
        assertThat(rotated.judge(before)).isEqualTo(KeyRing.Standing.SIGNED);
        assertThat(rotated.judge(after)).isEqualTo(KeyRing.Standing.SIGNED);
        assertThat(rotated.judge(thief.bundle(0).head().note())).isEqualTo(KeyRing.Standing.UNKNOWN);
    }

    @Test
    void aKeyThatNobodyHandedOverToSignsNothing() {
        KeyRing ring = new KeyRing(List.of(KnownKey.from(new TestNode("01.571.01.11", 2).key(), -1)));
        node.rotate();
        assertThat(KeyChain.after(ring, LeafReader.read(node.leaves().get(1)))).isEqualTo(ring);
    }

    @Test
    void aRevokedKeyIsVoidAboveTheSizeThatWasNamed() {
        KeyRing ring = new KeyRing(List.of(KnownKey.from(node.key(), -1).revokedAbove(1)));
        assertThat(ring.judge(node.bundle(0).head().note())).isEqualTo(KeyRing.Standing.SIGNED);
        node.tell("a", "words");
        assertThat(ring.judge(node.bundle(0).head().note())).isEqualTo(KeyRing.Standing.REVOKED);
    }
}
