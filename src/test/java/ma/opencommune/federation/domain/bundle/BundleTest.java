package ma.opencommune.federation.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import ma.opencommune.federation.TestNode;
import org.junit.jupiter.api.Test;

/** A bundle as bytes. */
class BundleTest {

    @Test
    void whatIsReadIsWhatWasWritten() {
        TestNode node = new TestNode("01.571.01.11", 1);
        node.tell("a", "words ⵣ و");
        Bundle bundle = node.bundle(1);
        Bundle read = Bundle.read(bundle.packed());
        assertThat(read.head()).isEqualTo(bundle.head());
        assertThat(read.leaves()).usingElementComparator(Arrays::compare).containsExactlyElementsOf(bundle.leaves());
    }

    @Test
    void aFileThatWasCutAnywhereIsRefused() {
        byte[] packed = new TestNode("01.571.01.11", 1).bundle(0).packed();
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> Bundle.read(cut)).isInstanceOf(BundleRefused.class);
        }
    }

    @Test
    void whatUnpacksToFarMoreIsTooLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[4 * 1024 * 1024]);
        }
        assertThatThrownBy(() -> Bundle.read(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        BundleRefused.class,
                        refused -> assertThat(refused.tooLarge()).isTrue());
    }
}
