package ma.opencommune.accounts.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import ma.opencommune.accounts.domain.MailAddress;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountStore;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.persistence.Migrations;
import org.eclipse.microprofile.config.Config;

/**
 * The first people of a database without accounts. For a demonstration those of {@code opencommune.demo.accounts-file}, each line
 * {@code ROLE=email,password}; else the administrator of {@code opencommune.identity.first-administrator}, who is sent a link.
 */
@ApplicationScoped
@Transactional
public class FirstAccounts {

    /** Invented people. */
    private static final Map<Role, String> DEMO_NAMES = Map.ofEntries(
            Map.entry(Role.RESIDENT, "Amina Bakkali"),
            Map.entry(Role.DESK_CLERK, "Hamid Serrar"),
            Map.entry(Role.INFORMATION_OFFICER, "Nadia Lahlou"),
            Map.entry(Role.HEAD, "Driss Mesfioui"),
            Map.entry(Role.SECRETARY_GENERAL, "Mounia Alami"),
            Map.entry(Role.BUDGET_OFFICER, "Karima Zerrouk"),
            Map.entry(Role.TECHNICAL_REVIEWER, "Youssef Haddou"),
            Map.entry(Role.BODY_SECRETARY, "Loubna Chairi"),
            Map.entry(Role.BODY_MEMBER, "Rachid Aouad"),
            Map.entry(Role.SERVICE_EDITOR, "Siham Benomar"),
            Map.entry(Role.PUBLISHER, "Omar Tahiri"),
            Map.entry(Role.REPORTING_OFFICER, "Salma Berrada"),
            Map.entry(Role.AUDITOR, "Fatiha Rmili"),
            Map.entry(Role.ADMINISTRATOR, "Anas Kettani"));

    @Inject
    AccountStore store;

    @Inject
    Passwords passwords;

    @Inject
    LinkLetters letters;

    @Inject
    SignInSettings settings;

    @Inject
    Config config;

    @Inject
    Clock clock;

    void load(@Observes @Priority(Migrations.PRIORITY + 50) @Initialized(ApplicationScoped.class) Object start) {
        if (!store.empty()) {
            return;
        }
        if (settings.demo()) {
            config.getOptionalValue("opencommune.demo.accounts-file", String.class)
                    .ifPresent(this::demo);
        } else {
            config.getOptionalValue("opencommune.identity.first-administrator", String.class)
                    .flatMap(MailAddress::parse)
                    .ifPresent(this::administrator);
        }
    }

    private void administrator(String email) {
        Account account = store.add(account(Role.ADMINISTRATOR, email, email.substring(0, email.indexOf('@'))));
        letters.send(account, LinkLetters.Purpose.INVITE);
    }

    private void demo(String file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach((role, line) -> {
            String[] parts = line.toString().split(",", 2);
            Role held = Role.valueOf(role.toString());
            Account account = account(held, parts[0].strip(), DEMO_NAMES.getOrDefault(held, held.name()));
            account.markDemo();
            account.choosePassword(passwords.hash(parts[1].strip()));
            store.add(account);
        });
    }

    private Account account(Role role, String email, String name) {
        Account account = new Account(email, name, "fr", clock.instant());
        account.giveRoles(Set.of(role.name()));
        return account;
    }
}
