package ma.opencommune.accounts.domain;

import java.util.Optional;

/**
 * What the browser keeps, sealed, while its reader is at the OpenID provider.
 *
 * @param state binds the provider's answer to this browser
 * @param nonce binds the token to this errand
 * @param verifier secret of the code exchange (PKCE)
 * @param to where the reader wanted to go; empty for nowhere in particular
 * @param link number of the account to link; 0 to sign in
 * @param until epoch second when it ends
 */
public record Errand(String state, String nonce, String verifier, String to, long link, long until) {

    private static final int PARTS = 6;

    /** All in one text, to be sealed. */
    public String written() {
        return String.join("\n", state, nonce, verifier, to, String.valueOf(link), String.valueOf(until));
    }

    /** The same read again; empty when it has ended. */
    public static Optional<Errand> read(String written, long now) {
        String[] parts = written.split("\n", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        Errand errand =
                new Errand(parts[0], parts[1], parts[2], parts[3], Long.parseLong(parts[4]), Long.parseLong(parts[5]));
        return errand.until > now ? Optional.of(errand) : Optional.empty();
    }
}
