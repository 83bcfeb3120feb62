package ma.opencommune.information.domain.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The secret that opens a tracking page: 128 random bits, written with 22 letters, digits, {@code -} and {@code _}. The database finds
 * it by its SHA-256 hash.
 *
 * @param text as it stands in the address
 */
public record Token(String text) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** A new one. The source must be cryptographically strong. */
    public static Token random(RandomGenerator strong) {
        byte[] bytes = new byte[BYTES];
        strong.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token that somebody typed or sent; empty when it cannot be one. */
    public static Optional<Token> parse(String typed) {
        String bare = typed.strip();
        return FORM.matcher(bare).matches() ? Optional.of(new Token(bare)) : Optional.empty();
    }

    /** What the database keeps. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Token";
    }
}
