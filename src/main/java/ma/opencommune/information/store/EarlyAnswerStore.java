package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.platform.vault.Vault;

/** First parts, each with its request. */
@ApplicationScoped
public class EarlyAnswerStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a new one. */
    public void add(long request, EarlyAnswer answer, Instant at) {
        EarlyAnswerRow row = new EarlyAnswerRow();
        row.request = request;
        row.title = answer.title();
        row.text = answer.text();
        row.files = answer.files().stream().map(String::valueOf).collect(Collectors.joining(" "));
        row.state = answer.state().name();
        row.by = answer.by();
        row.at = at;
        entities.persist(row);
    }

    /** All of a request, the oldest first. */
    public List<EarlyAnswer> of(long request) {
        return entities.createQuery(
                        "SELECT e FROM EarlyAnswerRow e WHERE e.request = :request ORDER BY e.id", EarlyAnswerRow.class)
                .setParameter("request", request)
                .getResultStream()
                .map(this::answer)
                .toList();
    }

    /** The one that the head has to decide about. */
    public Optional<EarlyAnswer> waiting(long request) {
        return of(request).stream().filter(EarlyAnswer::waits).findFirst();
    }

    /** Whether the requester has this file already, or would have it once the head signs. */
    public boolean holds(long request, long file) {
        return of(request).stream()
                .anyMatch(one -> (one.given() || one.waits()) && one.files().contains(file));
    }

    /** Whether the requester has this file already. */
    public boolean given(long request, long file) {
        return of(request).stream().anyMatch(one -> one.given() && one.files().contains(file));
    }

    /** Keeps a signature. */
    public void sign(EarlyAnswer answer, LocalDate on, long by) {
        EarlyAnswerRow row = entities.find(EarlyAnswerRow.class, answer.id());
        row.state = EarlyAnswer.State.SIGNED.name();
        row.signed = on;
        row.decidedBy = by;
    }

    /** Keeps that it was sent back. */
    public void sendBack(EarlyAnswer answer, String note, long by) {
        EarlyAnswerRow row = entities.find(EarlyAnswerRow.class, answer.id());
        row.state = EarlyAnswer.State.RETURNED.name();
        row.sealed = note.isEmpty() ? null : vault.seal(note);
        row.decidedBy = by;
    }

    private EarlyAnswer answer(EarlyAnswerRow row) {
        return new EarlyAnswer(
                row.id,
                row.title,
                row.text,
                Arrays.stream(row.files.split(" "))
                        .filter(file -> !file.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                EarlyAnswer.State.valueOf(row.state),
                row.by,
                Optional.ofNullable(row.signed),
                row.sealed == null ? "" : vault.open(row.sealed));
    }
}
