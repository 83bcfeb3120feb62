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
import java.util.OptionalLong;
import java.util.stream.Collectors;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.SignedAnswer;

/** Answers as they were signed, each with its request. */
@ApplicationScoped
public class SignedAnswerStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseFileStore files;

    @Inject
    PartStore parts;

    /** Keeps an answer that is being signed, with the files that go with it. */
    void add(RequestRow request, Answer answer, LocalDate on, OptionalLong by, Instant at) {
        SignedAnswerRow row = new SignedAnswerRow();
        row.request = request.id;
        row.signed = on;
        row.due = request.knownDue;
        row.at = at;
        row.signedBy = by.isPresent() ? by.getAsLong() : null;
        row.outcome = answer.outcome() == null ? null : answer.outcome().name();
        row.ground = answer.ground() == null ? null : answer.ground().name();
        row.text = answer.text();
        row.reason = answer.reason();
        row.orientation = answer.orientation();
        row.files = files.files(request.id).stream()
                .filter(file -> file.side() == CaseFile.Side.ANSWER)
                .map(file -> String.valueOf(file.id()))
                .collect(Collectors.joining(" "));
        entities.persist(row);
        entities.flush();
        parts.sign(request.id, row.id, answer.parts());
    }

    /** Notes that another answer was ordered. */
    void reopen(long request, Rung.Whom by, LocalDate on) {
        standing(request).ifPresent(row -> {
            row.reopened = on;
            row.reopenedBy = by.name();
        });
    }

    /** All of a request, the oldest first. */
    public List<SignedAnswer> of(long request) {
        List<CaseFile> all = files.files(request);
        return rows(request).stream().map(row -> answer(row, all)).toList();
    }

    /** The one that stands. */
    public OptionalLong current(long request) {
        return standing(request).map(row -> OptionalLong.of(row.id)).orElse(OptionalLong.empty());
    }

    /** Whether the requester was given this file with an answer. */
    public boolean holds(long request, long file) {
        return rows(request).stream().anyMatch(row -> ids(row).contains(file));
    }

    private Optional<SignedAnswerRow> standing(long request) {
        return rows(request).stream().filter(row -> row.reopened == null).reduce((earlier, later) -> later);
    }

    private List<SignedAnswerRow> rows(long request) {
        return entities.createQuery(
                        "SELECT a FROM SignedAnswerRow a WHERE a.request = :request ORDER BY a.id",
                        SignedAnswerRow.class)
                .setParameter("request", request)
                .getResultList();
    }

    private SignedAnswer answer(SignedAnswerRow row, List<CaseFile> all) {
        List<Long> ids = ids(row);
        Answer answer = new Answer(
                row.outcome == null ? null : Outcome.valueOf(row.outcome),
                row.ground == null ? null : Ground.valueOf(row.ground),
                row.text,
                row.reason,
                row.orientation,
                parts.signed(row.id));
        return new SignedAnswer(
                row.id,
                row.signed,
                row.due,
                answer,
                all.stream().filter(file -> ids.contains(file.id())).toList(),
                row.reopened == null || row.reopenedBy == null
                        ? Optional.empty()
                        : Optional.of(new SignedAnswer.Reopened(Rung.Whom.valueOf(row.reopenedBy), row.reopened)));
    }

    private static List<Long> ids(SignedAnswerRow row) {
        return Arrays.stream(row.files.split(" "))
                .filter(file -> !file.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
