package ma.opencommune.platform.audit.domain;

import java.util.HexFormat;

/**
 * An entry with the two hashes that stand beside it.
 *
 * @param entry the entry
 * @param previous hash of the one before
 * @param hash its own
 */
public record LinkedEntry(AuditEntry entry, byte[] previous, byte[] hash) {

    /** The hash of the one before in 64 small hexadecimal digits. */
    public String previousHex() {
        return HexFormat.of().formatHex(previous);
    }

    /** Its own hash in 64 small hexadecimal digits. */
    public String hashHex() {
        return HexFormat.of().formatHex(hash);
    }

    /**
     * The entry as one line for programs: the canonical text its hash is made of, with both hashes put in before the last brace.
     * Take {@code ,"previous":…,"hash":…} out again, and SHA-256 of the previous hash and that text is the hash.
     */
    public String line() {
        String canonical = entry.canonical();
        return canonical.substring(0, canonical.length() - 1) + ",\"previous\":\"" + previousHex() + "\",\"hash\":\""
                + hashHex() + "\"}";
    }
}
