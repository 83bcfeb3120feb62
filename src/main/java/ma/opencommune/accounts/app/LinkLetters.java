package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import ma.opencommune.accounts.store.Account;
import ma.opencommune.accounts.store.AccountLink;
import ma.opencommune.accounts.store.LinkStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;

/** Writes the mails that carry a link; only a digest of its secret stays here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkLetters {

    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Inject
    LinkStore links;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    SignInSettings settings;

    @Inject
    Clock clock;

    /** Why a link is sent, and how long it can be used. */
    enum Purpose {
        INVITE(Duration.ofDays(7)),
        RESET(Duration.ofMinutes(30));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    void send(Account account, Purpose purpose) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        links.add(new AccountLink(account.id(), purpose.name(), digest(token), now.plus(purpose.life)), now);
        Language language = Language.parse(account.language()).orElse(Language.FR);
        String url = settings.address() + "/" + language.tag() + "/choose-password?token=" + token;
        String key = "accounts.mail." + purpose.name().toLowerCase(Locale.ROOT);
        outbox.post(new Letter(
                account.email(),
                language,
                texts.text(language, key + ".subject"),
                texts.text(language, key + ".text", account.name(), url),
                "account:" + account.id()));
    }

    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
