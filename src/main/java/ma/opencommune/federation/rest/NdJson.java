package ma.opencommune.federation.rest;

import java.io.ByteArrayOutputStream;
import java.util.List;
import ma.opencommune.federation.domain.log.StoredLeaf;

/** Leaves as lines, byte for byte as they are kept. */
final class NdJson {

    private NdJson() {}

    static byte[] of(List<StoredLeaf> leaves) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (StoredLeaf leaf : leaves) {
            lines.writeBytes(leaf.bytes());
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
