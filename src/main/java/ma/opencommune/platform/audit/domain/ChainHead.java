package ma.opencommune.platform.audit.domain;

import java.util.HexFormat;

/**
 * The end of the chain. Who keeps it elsewhere can later show that nothing before it was changed or taken away.
 *
 * @param seq last position, 0 when empty
 * @param hash last hash, zeros when empty
 */
public record ChainHead(long seq, byte[] hash) {

    /** The hash in 64 small hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
