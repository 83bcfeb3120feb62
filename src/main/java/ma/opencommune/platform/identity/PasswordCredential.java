package ma.opencommune.platform.identity;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A mail address and a password, and the network address they come from. */
public class PasswordCredential extends UsernamePasswordCredential {

    private final String from;

    /** As typed by the person. */
    public PasswordCredential(String email, String password, String from) {
        super(email, password);
        this.from = from;
    }

    /** The network address of the one who tries. */
    public String from() {
        return from;
    }
}
