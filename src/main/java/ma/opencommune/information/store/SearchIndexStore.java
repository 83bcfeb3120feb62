package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ma.opencommune.kernel.search.SearchWords;

/** The words by which requests are found, where they were made by an older rule. */
@ApplicationScoped
public class SearchIndexStore {

    @PersistenceContext
    EntityManager entities;

    /** Makes the words of some requests anew; says how many. */
    public int renew(int size) {
        List<?> rows = entities.createNativeQuery("SELECT id, number, subject, IF(listed,"
                        + " CONCAT(number, ' ', public_title, ' ', public_service), '') FROM information_request"
                        + " WHERE words_version < ?1 LIMIT " + size + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, SearchWords.VERSION)
                .getResultList();
        for (Object row : rows) {
            renew((Object[]) row);
        }
        return rows.size();
    }

    private void renew(Object[] row) {
        entities.createNativeQuery(
                        "UPDATE information_request SET words = ?1, public_words = ?2, words_version = ?3 WHERE id = ?4")
                .setParameter(1, RowWriter.words(row[1] + " " + row[2]))
                .setParameter(2, RowWriter.words(String.valueOf(row[3])))
                .setParameter(3, SearchWords.VERSION)
                .setParameter(4, row[0])
                .executeUpdate();
    }
}
