package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.Consultation;

/** Third parties who were asked, each with its request. */
@ApplicationScoped
public class ConsultationStore {

    @PersistenceContext
    EntityManager entities;

    /** Keeps a new question. */
    public void add(long request, Consultation asked) {
        ConsultationRow row = new ConsultationRow();
        row.request = request;
        row.party = asked.party();
        row.question = asked.question();
        row.asked = asked.asked();
        row.due = asked.due();
        row.reply = asked.reply().name();
        row.words = asked.words();
        entities.persist(row);
    }

    /** All of a request, oldest first. */
    public List<Consultation> of(long request) {
        return entities.createQuery(
                        "SELECT c FROM ConsultationRow c WHERE c.request = :request ORDER BY c.id",
                        ConsultationRow.class)
                .setParameter("request", request)
                .getResultStream()
                .map(row -> new Consultation(
                        row.id,
                        row.party,
                        row.question,
                        row.asked,
                        row.due,
                        Consultation.Reply.valueOf(row.reply),
                        row.words,
                        Optional.ofNullable(row.replied)))
                .toList();
    }

    /** Keeps an answer. */
    public void reply(Consultation asked, Consultation.Reply reply, String words, LocalDate on) {
        ConsultationRow row = entities.find(ConsultationRow.class, asked.id());
        row.reply = reply.name();
        row.words = words;
        row.replied = on;
    }
}
