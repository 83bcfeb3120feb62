package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.Transfer;
import ma.opencommune.information.domain.request.TransferReason;

/** The parts of answers, in the order in which they were written. */
@ApplicationScoped
public class PartStore {

    @PersistenceContext
    EntityManager entities;

    List<AnswerPart> of(long request) {
        return rows(request).stream().map(PartStore::part).toList();
    }

    void keep(long request, List<AnswerPart> parts) {
        List<PartRow> rows = rows(request);
        if (rows.stream().map(PartStore::part).toList().equals(parts)) {
            return;
        }
        rows.forEach(entities::remove);
        for (AnswerPart part : parts) {
            entities.persist(row(request, part));
        }
    }

    /** Keeps the parts of an answer that is signed, for good. */
    void sign(long request, long signed, List<AnswerPart> parts) {
        for (AnswerPart part : parts) {
            PartRow row = row(request, part);
            row.signed = signed;
            entities.persist(row);
        }
    }

    /** The parts of a signed answer. */
    List<AnswerPart> signed(long signed) {
        return entities.createQuery("SELECT p FROM PartRow p WHERE p.signed = :signed ORDER BY p.id", PartRow.class)
                .setParameter("signed", signed)
                .getResultStream()
                .map(PartStore::part)
                .toList();
    }

    private List<PartRow> rows(long request) {
        return entities.createQuery(
                        "SELECT p FROM PartRow p WHERE p.request = :request AND p.signed IS NULL ORDER BY p.id",
                        PartRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    private static PartRow row(long request, AnswerPart part) {
        PartRow row = new PartRow();
        row.request = request;
        row.title = part.title();
        row.outcome = String.valueOf(part.outcome());
        row.ground = part.ground() == null ? null : part.ground().name();
        row.reason = part.reason();
        row.orientation = part.orientation();
        part.transfer().ifPresent(transfer -> {
            row.transferReason = transfer.reason().name();
            row.transferred = transfer.on();
        });
        return row;
    }

    private static AnswerPart part(PartRow row) {
        return new AnswerPart(
                row.title,
                Outcome.valueOf(row.outcome),
                row.ground == null ? null : Ground.valueOf(row.ground),
                row.reason,
                row.orientation,
                row.transferReason == null || row.transferred == null
                        ? Optional.empty()
                        : Optional.of(new Transfer(TransferReason.valueOf(row.transferReason), row.transferred)));
    }
}
