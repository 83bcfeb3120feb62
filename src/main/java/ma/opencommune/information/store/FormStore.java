package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Which form made which request, so that one sent twice makes one request. */
@ApplicationScoped
public class FormStore {

    @PersistenceContext
    EntityManager entities;

    /** True for the first who sends this form; another waits until the first is committed and gets false. */
    public boolean claim(byte[] key, byte[] filing, Instant now) {
        return entities.createNativeQuery(
                                "INSERT IGNORE INTO information_form (form_key, sent, filing) VALUES (?1, ?2, ?3)")
                        .setParameter(1, key)
                        .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .setParameter(3, filing)
                        .executeUpdate()
                == 1;
    }

    /** Remembers the request that this form made. */
    public void made(byte[] key, long request) {
        entities.createNativeQuery("UPDATE information_form SET request_id = ?1 WHERE form_key = ?2")
                .setParameter(1, request)
                .setParameter(2, key)
                .executeUpdate();
    }

    /** Whether the form was sent with this very filing. */
    public boolean same(byte[] key, byte[] filing) {
        List<?> found = entities.createNativeQuery(
                        "SELECT 1 FROM information_form WHERE form_key = ?1 AND (filing IS NULL OR filing = ?2) LOCK IN SHARE MODE")
                .setParameter(1, key)
                .setParameter(2, filing)
                .getResultList();
        return !found.isEmpty();
    }

    /** Number of the request that this form made. */
    public Optional<String> number(byte[] key) {
        List<?> found = entities.createNativeQuery(
                        "SELECT r.number FROM information_form f JOIN information_request r ON r.id = f.request_id"
                                + " WHERE f.form_key = ?1 LOCK IN SHARE MODE")
                .setParameter(1, key)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Forgets the forms sent before that moment. */
    public void forget(Instant before) {
        entities.createNativeQuery("DELETE FROM information_form WHERE sent < ?1")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }
}
