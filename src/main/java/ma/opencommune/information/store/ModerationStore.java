package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.ModerationSheet;
import ma.opencommune.information.domain.request.RequestRecord;

/** What waits for a publisher. */
@ApplicationScoped
public class ModerationStore {

    private static final String WAITING = " FROM information_request WHERE (publication IN ('PRIVATE', 'HELD')"
            + " OR (publication = 'PUBLIC_ENTRY' AND handling IN ('ANSWERED', 'CLOSED')))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PartStore parts;

    @Inject
    CaseFileStore files;

    /** What staff stated that the request is about; empty when nothing was. */
    public String service(String number) {
        List<?> rows = entities.createNativeQuery("SELECT service FROM information_request WHERE number = ?1")
                .setParameter(1, number)
                .getResultList();
        return rows.isEmpty() ? "" : String.valueOf(rows.get(0));
    }

    /** What is published counts as stated where nothing was. */
    public void keepService(long request, String service) {
        entities.createNativeQuery("UPDATE information_request SET service = ?2 WHERE id = ?1 AND service = ''")
                .setParameter(1, request)
                .setParameter(2, service)
                .executeUpdate();
    }

    /** Requests of which nothing is public yet, or about whose answer nobody decided, oldest first; without their answers. */
    public List<ModerationSheet> waiting(List<String> words, int offset, int size) {
        List<?> ids = query("SELECT id", words, " ORDER BY received, id LIMIT " + size + " OFFSET " + offset)
                .getResultList();
        return ids.stream()
                .map(id -> entities.find(RequestRow.class, ((Number) id).longValue()))
                .map(row -> sheet(row, Optional.empty(), List.of()))
                .toList();
    }

    /** How many there are. */
    public long count(List<String> words) {
        return ((Number) query("SELECT COUNT(*)", words, "").getSingleResult()).longValue();
    }

    private Query query(String select, List<String> words, String end) {
        Query query = entities.createNativeQuery(
                select + WAITING + (words.isEmpty() ? "" : " AND MATCH (words) AGAINST (?1 IN BOOLEAN MODE)") + end);
        return words.isEmpty() ? query : query.setParameter(1, RegisterStore.all(words));
    }

    /** Numbers of held requests whose hold ends from one day to another and of which nobody was told. */
    public List<String> near(LocalDate from, LocalDate to, int size) {
        return numbers("held_until BETWEEN ?1 AND ?2 AND hold_told IS NULL", from, to, size);
    }

    /** Numbers of held requests whose hold is over today. */
    public List<String> over(LocalDate today, int size) {
        return numbers("held_until < ?1 AND held_until < ?2", today, today, size);
    }

    /** Notes that publishers are told of a hold now; false when that was done meanwhile. */
    public boolean tell(String number, LocalDate today) {
        return entities.createNativeQuery(
                                "UPDATE information_request SET hold_told = ?1 WHERE number = ?2 AND hold_told IS NULL")
                        .setParameter(1, Date.valueOf(today))
                        .setParameter(2, number)
                        .executeUpdate()
                == 1;
    }

    private List<String> numbers(String condition, LocalDate from, LocalDate to, int size) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT number FROM information_request WHERE publication = 'HELD' AND " + condition
                                + " ORDER BY held_until LIMIT " + size)
                .setParameter(1, Date.valueOf(from))
                .setParameter(2, Date.valueOf(to))
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    /** One request. */
    public Optional<ModerationSheet> sheet(String number) {
        return entities.createQuery("SELECT r FROM RequestRow r WHERE r.number = :number", RequestRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::whole);
    }

    private ModerationSheet whole(RequestRow row) {
        RequestRecord request = RowReader.record(row, entities.find(AnswerRow.class, row.id), parts.of(row.id));
        return request.state().handling().answered()
                ? sheet(
                        row,
                        request.state().draft(),
                        files.files(row.id).stream()
                                .filter(file -> file.side() == CaseFile.Side.ANSWER)
                                .toList())
                : sheet(row, Optional.empty(), List.of());
    }

    private static ModerationSheet sheet(RequestRow row, Optional<Answer> answer, List<CaseFile> files) {
        RequestRecord request = RowReader.record(row, null);
        return new ModerationSheet(
                request.number(),
                request.version(),
                request.question().subject(),
                request.question().description(),
                request.received(),
                request.state().handling(),
                request.publicSide(),
                answer,
                files);
    }
}
