package ma.opencommune.platform.identity;

import jakarta.security.enterprise.CallerPrincipal;

/** The caller as the container knows it: named by the account's number, never by its mail address. */
public class AccountPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final SignedIn signedIn;
    private final NextStep next;

    /** An account whose credential was right, and what else it must show. */
    public AccountPrincipal(SignedIn signedIn, NextStep next) {
        super("account:" + signedIn.account());
        this.signedIn = signedIn;
        this.next = next;
    }

    /** What the session will keep. */
    public SignedIn signedIn() {
        return signedIn;
    }

    /** What is asked for before the sign-in is complete. */
    public NextStep next() {
        return next;
    }
}
