package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.PortalEntry;
import ma.opencommune.information.domain.request.PortalReference;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.search.SearchWords;

/** References of the national portal, and its lists. */
@ApplicationScoped
public class PortalStore {

    private static final String KEEP =
            "INSERT INTO information_portal_entry (reference, received, subject, words, brought)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE received = ?2, subject = ?3, words = ?4, brought = ?5";
    private static final String LOOSE = "SELECT e.reference, e.received, e.subject FROM information_portal_entry e"
            + " LEFT JOIN information_request r ON r.portal_reference = e.reference WHERE r.id IS NULL ORDER BY e.received, e.reference";
    private static final String MISSING =
            "FROM information_request WHERE portal_reference IS NULL AND handling <> 'WITHDRAWN'";
    private static final int LONGEST_WORDS = 700;

    @PersistenceContext
    EntityManager entities;

    /** Keeps an entry of a list; one of the same reference is replaced. */
    public void keep(PortalEntry entry, Instant at) {
        String words = SearchWords.fold(entry.subject());
        entities.createNativeQuery(KEEP)
                .setParameter(1, entry.reference().text())
                .setParameter(2, Date.valueOf(entry.received()))
                .setParameter(3, entry.subject())
                .setParameter(4, words.substring(0, Math.min(LONGEST_WORDS, words.length())))
                .setParameter(5, Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .executeUpdate();
    }

    /** The number of the request that has this reference. */
    public Optional<String> number(PortalReference reference) {
        return texts(entities.createNativeQuery("SELECT number FROM information_request WHERE portal_reference = ?1")
                        .setParameter(1, reference.text()))
                .findFirst();
    }

    /** The reference of a request. */
    public Optional<String> reference(RequestRecord request) {
        return texts(entities.createNativeQuery(
                                "SELECT portal_reference FROM information_request WHERE id = ?1 AND portal_reference IS NOT NULL")
                        .setParameter(1, request.id()))
                .findFirst();
    }

    /** Gives a request its reference. */
    public void note(RequestRecord request, PortalReference reference) {
        entities.createNativeQuery("UPDATE information_request SET portal_reference = ?2 WHERE id = ?1")
                .setParameter(1, request.id())
                .setParameter(2, reference.text())
                .executeUpdate();
    }

    /** Entries of the portal that no request has, the oldest first. */
    public List<PortalEntry> loose(int most) {
        return rows(entities.createNativeQuery(LOOSE).setMaxResults(most)).stream()
                .map(row -> new PortalEntry(
                        new PortalReference(row[0].toString()),
                        RegisterStore.date(row[1]).orElseThrow(),
                        row[2].toString()))
                .toList();
    }

    /** Requests without a reference, received in these days. */
    public List<PortalEntry.Candidate> without(LocalDate from, LocalDate to, int most) {
        return candidates(entities.createNativeQuery("SELECT number, received, subject " + MISSING
                        + " AND received BETWEEN ?1 AND ?2 ORDER BY received, id")
                .setParameter(1, Date.valueOf(from))
                .setParameter(2, Date.valueOf(to))
                .setMaxResults(most));
    }

    /** A page of the requests that are not on the portal yet, the oldest first. */
    public List<PortalEntry.Candidate> missing(int offset, int size) {
        return candidates(
                entities.createNativeQuery("SELECT number, received, subject " + MISSING + " ORDER BY received, id")
                        .setFirstResult(offset)
                        .setMaxResults(size));
    }

    /** How many there are. */
    public long countMissing() {
        return ((Number)
                        entities.createNativeQuery("SELECT COUNT(*) " + MISSING).getSingleResult())
                .longValue();
    }

    private static List<PortalEntry.Candidate> candidates(Query query) {
        return rows(query).stream()
                .map(row -> new PortalEntry.Candidate(
                        row[0].toString(), RegisterStore.date(row[1]).orElseThrow(), row[2].toString()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static java.util.stream.Stream<String> texts(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(String::valueOf);
    }
}
