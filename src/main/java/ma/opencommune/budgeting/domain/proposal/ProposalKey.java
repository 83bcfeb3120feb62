package ma.opencommune.budgeting.domain.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The secret in a link by which somebody without an account comes back: 128 random bits, 22 signs. The database finds it by its hash.
 *
 * @param text as it stands in the address
 */
public record ProposalKey(String text) {

    private static final int BYTES = 16;

    /** A new one. The source must be cryptographically strong. */
    public static ProposalKey random(RandomGenerator strong) {
        byte[] bytes = new byte[BYTES];
        strong.nextBytes(bytes);
        return new ProposalKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret that was sent; empty when it cannot be one. */
    public static Optional<ProposalKey> parse(String sent) {
        return sent.matches("[A-Za-z0-9_-]{22}") ? Optional.of(new ProposalKey(sent)) : Optional.empty();
    }

    /** What the database keeps. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "ProposalKey";
    }
}
