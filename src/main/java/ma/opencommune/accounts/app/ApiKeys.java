package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.accounts.domain.ApiKeyCheck;
import ma.opencommune.accounts.domain.ApiKeyRow;
import ma.opencommune.accounts.domain.ApiScope;
import ma.opencommune.accounts.store.ApiKeyStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.vault.Vault;

/** Keys with which programs do what is not open to everybody: made and ended by the administrator, shown once, kept as a keyed digest. */
@ApplicationScoped
@Transactional
public class ApiKeys {

    /** The most requests an hour that a key may have. */
    public static final int MOST = 10_000;

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    ApiKeyStore store;

    @Inject
    Vault vault;

    @Inject
    Limits limits;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** All keys, the newest first. */
    public List<ApiKeyRow> all() {
        account.require(Permission.ACCOUNT_MANAGE);
        return store.all();
    }

    /** Makes a key and gives its secret, this once. */
    public String make(String name, Set<ApiScope> scopes, int hourly) {
        account.require(Permission.ACCOUNT_MANAGE);
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = "oc_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ApiKeyRow key = store.add(
                name, scopes, hourly, digest(secret), now(), account.id().orElseThrow());
        audit.record(new AuditEvent(
                "accounts.key.made",
                "api-key:" + key.id(),
                Map.of("scopes", String.valueOf(scopes.stream().sorted().toList()), "hourly", String.valueOf(hourly))));
        return secret;
    }

    /**
     * Ends a key at once.
     *
     * @throws NotFound when there is none that works
     */
    public void revoke(long id) {
        account.require(Permission.ACCOUNT_MANAGE);
        if (!store.revoke(id, now())) {
            throw new NotFound("key " + id);
        }
        audit.record(AuditEvent.of("accounts.key.revoked", "api-key:" + id));
    }

    /** Whether a program with this secret may do this now; counts one use, whatever becomes of what it does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ApiKeyCheck check(String secret, ApiScope scope) {
        Optional<ApiKeyRow> key = secret.isEmpty()
                ? Optional.empty()
                : store.byDigest(digest(secret)).filter(found -> found.revoked().isEmpty());
        if (key.isEmpty()) {
            return new ApiKeyCheck.Unknown();
        }
        Limit limit = new Limit("accounts.key", key.get().hourly(), Duration.ofHours(1));
        store.used(key.get(), now());
        return limits.take(limit, String.valueOf(key.get().id()))
                .<ApiKeyCheck>map(wait -> new ApiKeyCheck.TooOften(wait.until()))
                .orElseGet(() -> key.get().scopes().contains(scope)
                        ? new ApiKeyCheck.Good(key.get().id())
                        : new ApiKeyCheck.OutOfScope());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private byte[] digest(String secret) {
        return vault.digest("accounts.api.token", secret);
    }
}
