package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Erases who proposed, and what was never sent or confirmed. */
@ApplicationScoped
public class ProposalErasureStore {

    @PersistenceContext
    EntityManager entities;

    /** Erases the authors of proposals whose cycle's result ended before that day and which are not on the ballot; says how many. */
    public int authors(LocalDate resultBefore, LocalDate today) {
        return entities.createNativeQuery(
                        "UPDATE budgeting_proposal p JOIN budgeting_phase f ON f.cycle_id = p.cycle_id"
                                + " AND f.kind = 'RESULT' SET p.contact = NULL, p.token_hash = NULL, p.erased = ?1"
                                + " WHERE p.erased IS NULL AND p.told AND p.state NOT IN ('SENT', 'ADMITTED') AND f.last_day < ?2")
                .setParameter(1, today)
                .setParameter(2, resultBefore)
                .executeUpdate();
    }

    /** Files of drafts that were made before and never sent. */
    public List<Long> draftFiles(Instant before) {
        List<?> found = entities.createNativeQuery(
                        "SELECT f.archive_id FROM budgeting_proposal_file f"
                                + " JOIN budgeting_proposal p ON p.id = f.proposal_id WHERE p.state = 'DRAFT' AND p.created < ?1")
                .setParameter(1, utc(before))
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Removes these drafts with all that belongs to them, and voices that were never confirmed; says how many. */
    public int drafts(Instant before) {
        for (String table : List.of("budgeting_proposal_file", "budgeting_proposal_event", "budgeting_voice")) {
            entities.createNativeQuery("DELETE x FROM " + table + " x JOIN budgeting_proposal p ON p.id = x.proposal_id"
                            + " WHERE p.state = 'DRAFT' AND p.created < ?1")
                    .setParameter(1, utc(before))
                    .executeUpdate();
        }
        int drafts = entities.createNativeQuery("DELETE FROM budgeting_proposal WHERE state = 'DRAFT' AND created < ?1")
                .setParameter(1, utc(before))
                .executeUpdate();
        int voices = entities.createNativeQuery("DELETE FROM budgeting_voice WHERE confirmed IS NULL AND asked < ?1")
                .setParameter(1, utc(before))
                .executeUpdate();
        return drafts + voices;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
