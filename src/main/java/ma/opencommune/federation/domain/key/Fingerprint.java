package ma.opencommune.federation.domain.key;

import java.util.HexFormat;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.tree.Hash;

/** What two people read to each other to be sure that they see one key: eight groups of four signs. */
public final class Fingerprint {

    private static final int GROUP = 4;
    private static final int SIGNS = 32;

    private Fingerprint() {}

    /** The fingerprint of a key: the first half of the SHA-256 of its written form, as {@code 3f2a 90c1 …}. */
    public static String of(NoteKey key) {
        String hex = HexFormat.of()
                .formatHex(Hash.leaf(key.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .bytes())
                .substring(0, SIGNS);
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < SIGNS; at += GROUP) {
            groups.append(at == 0 ? "" : " ").append(hex, at, at + GROUP);
        }
        return groups.toString();
    }
}
