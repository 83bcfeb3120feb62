package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Changes and erases who asks. */
@ApplicationScoped
public class ErasureStore {

    private static final String CANDIDATES = "SELECT id, number FROM information_request WHERE erased IS NULL"
            + " AND handling IN ('CLOSED', 'WITHDRAWN') AND id > ?1 ORDER BY id";

    private static final List<String> IN_WORDS = Arrays.stream(CaseEvent.Kind.values())
            .filter(CaseEvent.Kind::inWords)
            .map(Enum::name)
            .toList();

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    SealedContact sealed;

    @Inject
    CorrectionStore corrections;

    @Inject
    ComplaintStore complaints;

    @Inject
    ConsultationStore consultations;

    @Inject
    Vault vault;

    /**
     * A request that is over.
     *
     * @param id inside
     * @param number outward
     */
    public record Candidate(long id, String number) {}

    /** Requests that are over and still have their contact, by their number inside. */
    public List<Candidate> over(long after, int size) {
        List<?> rows = entities.createNativeQuery(CANDIDATES)
                .setParameter(1, after)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Candidate(((Number) row[0]).longValue(), row[1].toString()))
                .toList();
    }

    /** The day on which the contact was erased. */
    public Optional<LocalDate> erased(RequestRecord request) {
        List<?> found = entities.createNativeQuery("SELECT erased FROM information_request WHERE id = ?1")
                .setParameter(1, request.id())
                .getResultList();
        return found.isEmpty() ? Optional.empty() : day(found.get(0));
    }

    private static Optional<LocalDate> day(@Nullable Object column) {
        return RegisterStore.date(column);
    }

    /** Keeps other data of the requester of a locked request; the secret of the tracking page stays. */
    public void correct(RequestRecord request, Requester who) {
        sealed.reseal(row(request), who);
    }

    /** Keeps another contact of the requester of a locked request, and gives its tracking page a new secret. */
    public void correct(RequestRecord request, Requester who, Token token) {
        sealed.reseal(row(request), who, token);
    }

    /**
     * Erases contact, national id, secret of the tracking page, letters and whatever words can name people of a locked request; gives a
     * keyed digest of the contact by which somebody who has the data and the key of the node can prove that it was this one.
     */
    public String erase(RequestRecord request, LocalDate day) {
        RequestRow row = row(request);
        Requester who = sealed.requester(row);
        String digest = HexFormat.of()
                .formatHex(vault.digest(
                        "information.contact",
                        String.join("\n", request.number(), who.name(), who.email(), who.phone(), who.nationalId())));
        row.contact = null;
        row.nationalId = null;
        row.personDigest = null;
        row.urgentReason = "";
        row.urgencyWords = "";
        row.extensionWords = row.extensionWords == null ? null : "";
        row.tokenHash = new byte[row.tokenHash.length];
        random.nextBytes(row.tokenHash);
        corrections.erase(request.id());
        complaints.erase(request.id());
        entities.flush();
        consultations.erase(request.id());
        entities.createQuery("UPDATE ComplaintRow c SET c.reason = '' WHERE c.request = :id")
                .setParameter("id", request.id())
                .executeUpdate();
        entities.createQuery("UPDATE EarlyAnswerRow e SET e.sealed = NULL WHERE e.request = :id")
                .setParameter("id", request.id())
                .executeUpdate();
        entities.createQuery(
                        "UPDATE EventRow e SET e.sealed = NULL, e.detail = '' WHERE e.request = :id AND e.kind IN :kinds")
                .setParameter("id", request.id())
                .setParameter("kinds", IN_WORDS)
                .executeUpdate();
        entities.createNativeQuery("UPDATE information_request SET erased = ?2 WHERE id = ?1")
                .setParameter(1, request.id())
                .setParameter(2, Date.valueOf(day))
                .executeUpdate();
        entities.createQuery("DELETE FROM LetterRow l WHERE l.request = :id")
                .setParameter("id", request.id())
                .executeUpdate();
        return digest;
    }

    private RequestRow row(RequestRecord request) {
        return entities.find(RequestRow.class, request.id());
    }
}
