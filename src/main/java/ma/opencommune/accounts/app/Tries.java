package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how often a stranger may try passwords and codes and ask for reset mails, per account and per network address. Whether the
 * account exists makes no difference.
 */
@ApplicationScoped
public class Tries {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Limits limits;

    @Inject
    @ConfigProperty(name = "opencommune.limits.sign-ins-per-account", defaultValue = "5")
    int perAccount;

    @Inject
    @ConfigProperty(name = "opencommune.limits.sign-ins-from-all-addresses", defaultValue = "60")
    int fromAll;

    @Inject
    @ConfigProperty(name = "opencommune.limits.sign-ins-per-address", defaultValue = "100")
    int perAddress;

    @Inject
    @ConfigProperty(name = "opencommune.limits.resets-per-account", defaultValue = "3")
    int resetsPerAccount;

    @Inject
    @ConfigProperty(name = "opencommune.limits.resets-per-address", defaultValue = "30")
    int resetsPerAddress;

    /** Counts a try of a password or code from this network address. */
    public Optional<Wait> from(String address) {
        return limits.take(byAddress(), address);
    }

    /** Counts a try of a code, or of a password by whoever is signed in, of this account. */
    public Optional<Wait> of(String account) {
        return limits.take(byAccount(), account);
    }

    /**
     * Counts a try of a password of this account from this network address. Few are taken from one address and many from all together,
     * so that a stranger with a wrong password does not keep the owner out.
     */
    public Optional<Wait> of(String account, String address) {
        return limits.take(byAccount(), from(account, address)).or(() -> limits.take(byAll(), account));
    }

    /** Under which name the passwords of an account are counted that are tried from one network address. */
    public static String from(String account, String address) {
        return account + " " + address;
    }

    /** Whether the next try of a password would be refused. */
    public Optional<Wait> waitingFor(String account, String address) {
        return waiting(address, from(account, address)).or(() -> limits.waiting(byAll(), account));
    }

    /** Under which name the codes of an account are counted, apart from its passwords. */
    public static String code(long account) {
        return "code:" + account;
    }

    /** Whether the next try would be refused. */
    public Optional<Wait> waiting(String address, String account) {
        return limits.waiting(byAddress(), address).or(() -> limits.waiting(byAccount(), account));
    }

    /** Whether the next try for this account would be refused. */
    public boolean closed(String account) {
        return limits.waiting(byAccount(), account).isPresent();
    }

    /** Starts anew, after a success. */
    public void forget(String account) {
        limits.forget(byAccount(), account);
    }

    /** Counts a wish for a reset mail. */
    public Optional<Wait> reset(String address, String email) {
        Optional<Wait> place = limits.take(new Limit("accounts.reset.address", resetsPerAddress, HOUR), address);
        Optional<Wait> person = limits.take(new Limit("accounts.reset.account", resetsPerAccount, HOUR), email);
        return place.or(() -> person);
    }

    private Limit byAccount() {
        return new Limit("accounts.sign-in.account", perAccount, WINDOW);
    }

    private Limit byAll() {
        return new Limit("accounts.sign-in.all", fromAll, WINDOW);
    }

    private Limit byAddress() {
        return new Limit("accounts.sign-in.address", perAddress, WINDOW);
    }
}
