package ma.opencommune.federation.domain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ma.opencommune.federation.domain.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final byte[] SEED = new byte[32];
    private static final NoteKey KEY = new NoteKey("opencommune.ma/01.571.01.05", Ed25519.publicKey(SEED));
    private static final String EXAMPLE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void theExampleOfTheFormatIsReadAndItsSignatureFound() {
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        SignedNote note = SignedNote.parse(EXAMPLE);
        assertThat(note.signedBy(key)).isTrue();
        assertThat(note.signedBy(KEY)).isFalse();
        assertThat(note.format()).isEqualTo(EXAMPLE);
        assertThat(key.toString()).isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThatThrownBy(() ->
                        SignedNote.parse(EXAMPLE.replace("answer", "Answer")).signedBy(key))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    void aCheckpointIsOpenedOnlyByTheKeyThatSignedIt() {
        Checkpoint checkpoint = Checkpoint.of("opencommune.ma/01.571.01.05", 42, Hash.leaf(new byte[] {1}));
        String note = SignedNote.sign(checkpoint.text(), KEY.name(), SEED).format();
        assertThat(Checkpoint.open(note, KEY)).isEqualTo(checkpoint);
        byte[] otherSeed = new byte[32];
        otherSeed[0] = 1;
        NoteKey other = new NoteKey(KEY.name(), Ed25519.publicKey(otherSeed));
        assertThatThrownBy(() -> Checkpoint.open(note, other)).hasMessageContaining("Not signed");
        assertThatThrownBy(() -> Checkpoint.open(note.replace("\n42\n", "\n43\n"), KEY))
                .hasMessageContaining("though it says so");
        String twice = SignedNote.parse(note).cosign("witness", otherSeed).format();
        assertThat(Checkpoint.open(twice, KEY)).isEqualTo(checkpoint);
        assertThat(Checkpoint.open(twice, new NoteKey("witness", Ed25519.publicKey(otherSeed))))
                .isEqualTo(checkpoint);
    }

    @Test
    void furtherLinesAreKept() {
        Checkpoint checkpoint = new Checkpoint("log", 0, Hash.empty(), List.of("one", "two"));
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log\n",
                "log\n1\n",
                "log\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
                "log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "log\n1\nAAAA\n",
                "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(NoteRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name AAAA\n",
                "text\n\n— na+me AAAAAAA=\n",
                "text\n\n— name AAAAAAA=",
                "te\rxt\n\n— name AAAAAAA=\n"
            })
    void whatIsNoSignedNoteIsRefused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(NoteRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AR",
                "a+b",
                "",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void whatIsNoKeyIsRefused(String key) {
        assertThatThrownBy(() -> NoteKey.parse(key)).isInstanceOf(NoteRefused.class);
    }
}
