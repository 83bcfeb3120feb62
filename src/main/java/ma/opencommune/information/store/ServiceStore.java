package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which service of the commune each request is about. */
@ApplicationScoped
public class ServiceStore {

    @PersistenceContext
    EntityManager entities;

    /** What was stated of a request; empty when nothing was. */
    public String of(long request) {
        return String.valueOf(entities.createNativeQuery("SELECT service FROM information_request WHERE id = ?1")
                .setParameter(1, request)
                .getSingleResult());
    }

    /** Keeps what is stated. */
    public void state(long request, String service) {
        entities.createNativeQuery("UPDATE information_request SET service = ?2 WHERE id = ?1")
                .setParameter(1, request)
                .setParameter(2, service)
                .executeUpdate();
    }

    /** Services that were stated before, in order. */
    public List<String> known() {
        List<?> rows = entities.createNativeQuery("SELECT DISTINCT service FROM information_request"
                        + " WHERE service <> '' ORDER BY service LIMIT 200")
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
