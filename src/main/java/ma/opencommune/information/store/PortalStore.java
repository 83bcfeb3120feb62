package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.PortalClaim;
import ma.opencommune.information.domain.request.PortalEntry;
import ma.opencommune.information.domain.request.PortalReference;
import ma.opencommune.information.domain.request.RequestRecord;

/** References of the national portal, and its lists. */
@ApplicationScoped
public class PortalStore {

    private static final String KEEP = "INSERT INTO information_portal_entry (reference, received, subject, brought)"
            + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE received = ?2, subject = ?3, brought = ?4";
    private static final String LOOSE = " FROM information_portal_entry e"
            + " LEFT JOIN information_request r ON r.portal_reference = e.reference"
            + " AND r.handling <> 'WITHDRAWN' WHERE r.id IS NULL AND e.dismissed IS NULL";
    private static final String MISSING =
            "FROM information_request WHERE portal_reference IS NULL AND portal_claim IS NULL AND handling <> 'WITHDRAWN'";

    @PersistenceContext
    EntityManager entities;

    /** Keeps an entry of a list; one of the same reference is replaced. */
    public void keep(PortalEntry entry, Instant at) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, entry.reference().text())
                .setParameter(2, Date.valueOf(entry.received()))
                .setParameter(3, entry.subject())
                .setParameter(4, RegisterStore.utc(at))
                .executeUpdate();
    }

    /** The number of the request that has this reference and was not taken back. */
    public Optional<String> number(PortalReference reference) {
        return number(reference, "");
    }

    /** The same as it stands now, whoever kept it. Only once {@link #note} was refused: before, two that wait would block each other. */
    public Optional<String> owner(PortalReference reference) {
        return number(reference, " LOCK IN SHARE MODE");
    }

    private Optional<String> number(PortalReference reference, String lock) {
        return texts(entities.createNativeQuery("SELECT number FROM information_request WHERE portal_reference = ?1"
                                + " AND handling <> 'WITHDRAWN'" + lock)
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

    /**
     * Gives a request its reference; a request that was taken back gives it up. False when another request has it, even one that was
     * kept at this very moment.
     */
    public boolean note(RequestRecord request, PortalReference reference) {
        if (taken(request, reference)) {
            return true;
        }
        int freed = entities.createNativeQuery(
                        "UPDATE information_request SET portal_reference = NULL WHERE portal_reference = ?1"
                                + " AND handling = 'WITHDRAWN'")
                .setParameter(1, reference.text())
                .executeUpdate();
        return freed > 0 && taken(request, reference);
    }

    /** Tries to take it before anything is read under a lock, so that of two at once the second waits and is refused. */
    private boolean taken(RequestRecord request, PortalReference reference) {
        entities.createNativeQuery(
                        "UPDATE IGNORE information_request SET portal_reference = ?2, portal_claim = NULL WHERE id = ?1")
                .setParameter(1, request.id())
                .setParameter(2, reference.text())
                .executeUpdate();
        return reference(request).filter(reference.text()::equals).isPresent();
    }

    /** Notes the reference that somebody named for a request, until staff say that it is so. */
    public void claim(RequestRecord request, PortalReference reference) {
        entities.createNativeQuery("UPDATE information_request SET portal_claim = ?2 WHERE id = ?1")
                .setParameter(1, request.id())
                .setParameter(2, reference.text())
                .executeUpdate();
    }

    /** Takes from a request the reference it has and the one that was named for it; gives both, as far as there were any. */
    public List<String> clear(RequestRecord request) {
        List<String> before = texts(entities.createNativeQuery(
                                "SELECT portal_reference FROM information_request WHERE id = ?1 AND portal_reference IS NOT NULL"
                                        + " UNION SELECT portal_claim FROM information_request WHERE id = ?1 AND portal_claim IS NOT NULL")
                        .setParameter(1, request.id()))
                .toList();
        entities.createNativeQuery(
                        "UPDATE information_request SET portal_reference = NULL, portal_claim = NULL WHERE id = ?1")
                .setParameter(1, request.id())
                .executeUpdate();
        return before;
    }

    /** Requests for which somebody named a reference that staff have not looked at, the oldest first. */
    public List<PortalClaim> claims(int most) {
        return rows(entities.createNativeQuery("SELECT number, received, subject, portal_claim FROM information_request"
                                + " WHERE portal_claim IS NOT NULL AND handling <> 'WITHDRAWN' ORDER BY received, id")
                        .setMaxResults(most))
                .stream()
                .map(row -> new PortalClaim(
                        new PortalEntry.Candidate(
                                row[0].toString(), RegisterStore.date(row[1]).orElseThrow(), row[2].toString()),
                        new PortalReference(row[3].toString())))
                .toList();
    }

    /** Says that an entry belongs to no request here; false when there is no such entry. */
    public boolean dismiss(PortalReference reference, Instant at) {
        return entities.createNativeQuery(
                                "UPDATE information_portal_entry SET dismissed = ?2 WHERE reference = ?1 AND dismissed IS NULL")
                        .setParameter(1, reference.text())
                        .setParameter(2, RegisterStore.utc(at))
                        .executeUpdate()
                == 1;
    }

    /** How many entries of the portal no request has. */
    public long countLoose() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*)" + LOOSE).getSingleResult()).longValue();
    }

    /** Entries of the portal that no request has, the newest first. */
    public List<PortalEntry> loose(int most) {
        return rows(entities.createNativeQuery("SELECT e.reference, e.received, e.subject" + LOOSE
                                + " ORDER BY e.received DESC, e.reference")
                        .setMaxResults(most))
                .stream()
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
