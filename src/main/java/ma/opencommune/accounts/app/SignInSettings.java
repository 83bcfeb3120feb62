package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.accounts.domain.AccountState;
import ma.opencommune.accounts.store.Account;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the configuration says about signing in. */
@ApplicationScoped
public class SignInSettings {

    @Inject
    @ConfigProperty(name = "opencommune.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "opencommune.identity.staff-code", defaultValue = "required")
    String staffCode;

    @Inject
    @ConfigProperty(name = "opencommune.public.address", defaultValue = "http://127.0.0.1:8080")
    String address;

    /** Whether demo accounts may be used. */
    public boolean demo() {
        return demo;
    }

    /** Whether this account may sign in. */
    boolean usable(Account account) {
        return account.state() == AccountState.ACTIVE && (demo || !account.demo());
    }

    /** Whether staff must have a one-time code; any word but {@code optional} means yes. */
    public boolean codeRequired() {
        return !staffCode.equals("optional");
    }

    /** The address people use, without a slash at the end. */
    public String address() {
        return address;
    }
}
