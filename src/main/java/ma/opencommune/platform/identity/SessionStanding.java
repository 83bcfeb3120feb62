package ma.opencommune.platform.identity;

/** Whether a sign-in still stands; answered by whoever keeps the accounts. */
public interface SessionStanding {

    /** False when the account was disabled, changed its roles or signed out everywhere since. */
    boolean stands(SignedIn signedIn);
}
