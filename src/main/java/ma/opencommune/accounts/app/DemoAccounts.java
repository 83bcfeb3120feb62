package ma.opencommune.accounts.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.persistence.Migrations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The people of a demonstration, read from the file of {@code opencommune.demo.accounts-file} into a database without accounts.
 * Each line is {@code ROLE=email,password}.
 */
@ApplicationScoped
@Transactional
public class DemoAccounts {

    @Inject
    AccountStore store;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "opencommune.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "opencommune.demo.accounts-file")
    Optional<String> file;

    void load(@Observes @Priority(Migrations.PRIORITY + 50) @Initialized(ApplicationScoped.class) Object start)
            throws IOException {
        if (!demo || file.isEmpty() || !store.empty()) {
            return;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file.get()), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        for (String role : lines.stringPropertyNames()) {
            String[] parts = lines.getProperty(role).split(",", 2);
            add(Role.valueOf(role), parts[0].strip(), parts[1].strip());
        }
    }

    private void add(Role role, String email, String password) {
        Account account = new Account(email, email.substring(0, email.indexOf('@')), "fr", clock.instant());
        account.markDemo();
        account.giveRoles(Set.of(role.name()));
        account.choosePassword(passwords.hash(password));
        store.add(account);
    }
}
