package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.ModerationSheet;
import ma.opencommune.information.domain.request.RequestRecord;

/** What waits for a publisher. */
@ApplicationScoped
public class ModerationStore {

    @PersistenceContext
    EntityManager entities;

    /** Requests of which nothing is public yet, or whose answer is not, oldest first. */
    public List<ModerationSheet> waiting(int size) {
        return entities.createQuery(
                        "SELECT r FROM RequestRow r WHERE r.publication IN ('PRIVATE', 'HELD')"
                                + " OR (r.publication = 'PUBLIC_ENTRY' AND r.handling IN ('ANSWERED', 'CLOSED'))"
                                + " ORDER BY r.received, r.id",
                        RequestRow.class)
                .setMaxResults(size)
                .getResultStream()
                .map(this::sheet)
                .toList();
    }

    /** One request. */
    public Optional<ModerationSheet> sheet(String number) {
        return entities.createQuery("SELECT r FROM RequestRow r WHERE r.number = :number", RequestRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::sheet);
    }

    private ModerationSheet sheet(RequestRow row) {
        RequestRecord request = RowReader.record(row, entities.find(AnswerRow.class, row.id));
        Handling handling = request.state().handling();
        boolean answered = handling == Handling.ANSWERED || handling == Handling.CLOSED;
        return new ModerationSheet(
                request.number(),
                request.question().subject(),
                request.question().description(),
                request.received(),
                handling,
                request.publicSide(),
                answered ? request.state().draft().map(answer -> answer.text()) : Optional.empty());
    }
}
