package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.federation.domain.key.KeyRing;
import ma.opencommune.federation.domain.key.KnownKey;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.kernel.CollectivityCode;
import org.jspecify.annotations.Nullable;

/** Public keys. */
@ApplicationScoped
public class KeyStore {

    @PersistenceContext
    EntityManager entities;

    /** The keys of a node. */
    public KeyRing of(CollectivityCode ou) {
        List<?> rows = entities.createNativeQuery("SELECT key_text, from_size, until_size, void_above"
                        + " FROM federation_key WHERE ou = ?1 LOCK IN SHARE MODE")
                .setParameter(1, ou.text())
                .getResultList();
        return new KeyRing(rows.stream().map(row -> key((Object[]) row)).toList());
    }

    private static KnownKey key(Object[] row) {
        return new KnownKey(
                NoteKey.parse(String.valueOf(row[0])), Columns.number(row[1]), optional(row[2]), optional(row[3]));
    }

    private static OptionalLong optional(@Nullable Object column) {
        return column == null ? OptionalLong.empty() : OptionalLong.of(Columns.number(column));
    }

    /** Writes the keys of a node as they are now. */
    public void keep(CollectivityCode ou, KeyRing ring, Instant now) {
        for (KnownKey key : ring.keys()) {
            entities.createNativeQuery(
                            "INSERT INTO federation_key"
                                    + " (ou, key_text, from_size, until_size, void_above, known) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                                    + " ON DUPLICATE KEY UPDATE until_size = VALUES(until_size), void_above = VALUES(void_above)")
                    .setParameter(1, ou.text())
                    .setParameter(2, key.key().toString())
                    .setParameter(3, key.above())
                    .setParameter(4, number(key.until()))
                    .setParameter(5, number(key.voidAbove()))
                    .setParameter(6, Columns.column(now))
                    .executeUpdate();
        }
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
