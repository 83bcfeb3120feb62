package ma.opencommune.platform.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A right password that still waits for its one-time code.
 *
 * @param account id of the account
 * @param epoch the account's generation of sessions
 * @param next what is asked for
 * @param until when the password must be given again
 */
public record HalfSignedIn(long account, int epoch, NextStep next, Instant until) implements Serializable {

    private static final long serialVersionUID = 1L;
}
