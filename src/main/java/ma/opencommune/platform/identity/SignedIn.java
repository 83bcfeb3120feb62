package ma.opencommune.platform.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Who is signed in, as the session keeps it on every node of the grid.
 *
 * @param account id of the account
 * @param name how to greet the person
 * @param roles the roles held at sign-in
 * @param epoch the account's generation of sessions: older ones were signed out everywhere
 * @param since when the sign-in was
 */
public record SignedIn(long account, String name, Set<Role> roles, int epoch, Instant since) implements Serializable {

    /** Session attribute under which it is kept. */
    public static final String ATTRIBUTE = "opencommune.signedIn";

    private static final long serialVersionUID = 1L;

    /** Keeps the roles as they are. */
    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
