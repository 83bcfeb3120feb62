package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.platform.vault.Vault;

/**
 * Gives each form a key that nobody else can make: random, with the moment it was shown, sealed by a digest. So a robot that never
 * looked at the form, or sends it faster than anyone reads, is told apart without a puzzle.
 */
@ApplicationScoped
public class FormKeys {

    private static final int RANDOM_BYTES = 16;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}\\.[0-9]{10}\\.[A-Za-z0-9_-]{43}");

    private final SecureRandom random = new SecureRandom();

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** A key for a form that is shown now. */
    public String next() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String body = base64(bytes) + "." + clock.instant().getEpochSecond();
        return body + "." + base64(vault.digest("information.form", body));
    }

    /** The key if this server gave it out within the last day. */
    public Optional<FormKey> check(String sent) {
        if (!FORM.matcher(sent).matches()) {
            return Optional.empty();
        }
        int end = sent.lastIndexOf('.');
        String body = sent.substring(0, end);
        byte[] wanted = vault.digest("information.form", body);
        byte[] given = Base64.getUrlDecoder().decode(sent.substring(end + 1));
        Instant shown = Instant.ofEpochSecond(Long.parseLong(body.substring(body.indexOf('.') + 1)));
        boolean fresh = clock.instant().isBefore(shown.plus(LONGEST));
        return fresh && MessageDigest.isEqual(wanted, given) ? Optional.of(new FormKey(sent, shown)) : Optional.empty();
    }

    /**
     * Whether somebody can have read and filled the form since it was shown. A key from the future is this server’s own, from before its
     * clock was set back: nobody else can make one, and nobody is kept waiting for the clock.
     */
    public boolean plausible(FormKey key, Duration atLeast) {
        Instant now = clock.instant();
        return now.isBefore(key.shown()) || !now.isBefore(key.shown().plus(atLeast));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
