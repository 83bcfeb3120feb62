package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.accounts.store.SecretStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.vault.Vault;

/** Setting up, checking and removing the one-time code of an account. */
@ApplicationScoped
@Transactional
public class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    AccountStore store;

    @Inject
    SecretStore secrets;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The key to put into an authenticator; the same one until it is confirmed. Empty when a code is already in use. */
    public Optional<String> keyToSetUp(long id) {
        Account account = account(id);
        if (account.codeActive()) {
            return Optional.empty();
        }
        if (account.codeSecret().isEmpty()) {
            byte[] fresh = bytes(SECRET_BYTES);
            account.prepareCode(vault.seal(HexFormat.of().formatHex(fresh)));
        }
        return Optional.of(OneTimeCode.base32(secret(account)));
    }

    /** Puts the code into use when the device shows the right one; gives the recovery codes, shown only now. */
    public Optional<List<String>> confirm(long id, String typed) {
        Account account = account(id);
        if (account.codeActive()
                || account.codeSecret().isEmpty()
                || step(account, typed).isEmpty()) {
            return Optional.empty();
        }
        account.activateCode();
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < RECOVERY_CODES; number++) {
            codes.add(OneTimeCode.base32(bytes(RECOVERY_BYTES))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("(.{4})(?=.)", "$1-"));
        }
        secrets.replaceRecovery(id, codes.stream().map(code -> digest(id, code)).toList());
        audit.record(AuditEvent.of("accounts.code.set-up", "account:" + id));
        return Optional.of(codes);
    }

    /** Uses up a code of the device or a recovery code; false when it is neither, or was used before. */
    public boolean take(long id, String typed) {
        Account account = account(id);
        if (!account.codeActive()) {
            return false;
        }
        OptionalLong step = step(account, typed);
        step.ifPresent(account::useCode);
        if (step.isPresent()) {
            return true;
        }
        boolean recovered = secrets.takeRecovery(id, digest(id, typed));
        if (recovered) {
            audit.record(AuditEvent.of("accounts.code.recovery-used", "account:" + id));
        }
        return recovered;
    }

    /** Removes the code; earlier sessions end. */
    public void remove(long id) {
        account(id).removeCode();
        secrets.replaceRecovery(id, List.of());
        audit.record(AuditEvent.of("accounts.code.removed", "account:" + id));
    }

    private OptionalLong step(Account account, String typed) {
        return OneTimeCode.step(secret(account), typed.replace(" ", ""), clock.instant(), account.codeStep());
    }

    private byte[] secret(Account account) {
        return HexFormat.of().parseHex(vault.open(account.codeSecret().orElseThrow()));
    }

    private byte[] digest(long id, String code) {
        return vault.digest(
                "accounts.recovery", id + " " + code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private Account account(long id) {
        return store.locked(id).orElseThrow(() -> new NotFound("account " + id));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
