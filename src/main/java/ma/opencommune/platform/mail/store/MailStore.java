package ma.opencommune.platform.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.vault.Vault;

/** The outbox {@code platform_mail}. */
@ApplicationScoped
public class MailStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Puts a letter in the outbox, sealed. */
    public void add(Letter letter, Instant now) {
        MailRow row = new MailRow();
        row.messageId = UUID.randomUUID().toString();
        row.sealed =
                vault.seal(JsonText.of(Map.of("to", letter.to(), "subject", letter.subject(), "text", letter.text())));
        row.language = letter.language().tag();
        row.about = letter.about();
        row.state = "WAITING";
        row.nextTry = now;
        row.created = now;
        entities.persist(row);
    }
}
