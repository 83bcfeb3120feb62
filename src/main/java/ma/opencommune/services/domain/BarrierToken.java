package ma.opencommune.services.domain;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret by which a person follows her own report: 128 random bits, kept only as a digest.
 *
 * @param text 22 signs, safe in an address
 */
public record BarrierToken(String text) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** A new one. */
    public static BarrierToken draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new BarrierToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token of an address; empty when it cannot be one. */
    public static Optional<BarrierToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BarrierToken(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "BarrierToken";
    }
}
