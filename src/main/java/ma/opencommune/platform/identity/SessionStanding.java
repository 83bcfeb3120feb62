package ma.opencommune.platform.identity;

import java.time.Instant;

/** Whether a sign-in still stands; answered by whoever keeps the accounts. */
public interface SessionStanding {

    /** False when it was signed out, or the account was disabled, changed its roles or signed out everywhere since. */
    boolean stands(SignedIn signedIn);

    /**
     * Notes that it was signed out, for all nodes: each may still hold a copy of the session.
     *
     * @param oldest sign-ins before this moment are too old to be used and need not be remembered
     */
    void end(SignedIn signedIn, Instant oldest);
}
