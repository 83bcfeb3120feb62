package ma.opencommune.platform.audit.domain;

/**
 * An entry with the two hashes that stand beside it.
 *
 * @param entry the entry
 * @param previous hash of the one before
 * @param hash its own
 */
public record LinkedEntry(AuditEntry entry, byte[] previous, byte[] hash) {}
