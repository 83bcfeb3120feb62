package ma.opencommune.federation.domain.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.federation.domain.tree.Hash;

/** Hashes one behind the other, as they are kept in one column. */
public final class PeaksBytes {

    private PeaksBytes() {}

    /** The bytes of these hashes. */
    public static byte[] of(List<Hash> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    /** The hashes of these bytes. */
    public static List<Hash> read(byte[] bytes) {
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        }
        return hashes;
    }
}
