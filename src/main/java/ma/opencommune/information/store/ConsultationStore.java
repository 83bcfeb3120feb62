package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.Consultation;
import ma.opencommune.platform.vault.Vault;

/** Third parties who were asked, each with its request. */
@ApplicationScoped
public class ConsultationStore {

    /** A control character, which no cleaned text holds. */
    private static final String BETWEEN = "\u0000";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a new question. */
    public void add(long request, Consultation asked) {
        ConsultationRow row = new ConsultationRow();
        row.request = request;
        row.party = "";
        row.question = "";
        row.words = "";
        row.sealed = seal(asked.party(), asked.question(), asked.words());
        row.asked = asked.asked();
        row.due = asked.due();
        row.reply = asked.reply().name();
        entities.persist(row);
    }

    /** All of a request, oldest first. */
    public List<Consultation> of(long request) {
        return entities.createQuery(
                        "SELECT c FROM ConsultationRow c WHERE c.request = :request ORDER BY c.id",
                        ConsultationRow.class)
                .setParameter("request", request)
                .getResultStream()
                .map(this::consultation)
                .toList();
    }

    /** Keeps an answer. */
    public void reply(Consultation asked, Consultation.Reply reply, String words, LocalDate on) {
        ConsultationRow row = entities.find(ConsultationRow.class, asked.id());
        row.reply = reply.name();
        row.sealed = seal(asked.party(), asked.question(), words);
        row.replied = on;
    }

    /** Erases who was asked and what was said; that somebody was asked and when stays. */
    void erase(long request) {
        entities.createQuery(
                        "UPDATE ConsultationRow c SET c.sealed = NULL, c.party = '', c.question = '', c.words = '' WHERE c.request = :id")
                .setParameter("id", request)
                .executeUpdate();
    }

    private byte[] seal(String party, String question, String words) {
        return vault.seal(String.join(BETWEEN, party, question, words));
    }

    private Consultation consultation(ConsultationRow row) {
        String[] words = row.sealed == null
                ? new String[] {row.party, row.question, row.words}
                : vault.open(row.sealed).split(BETWEEN, -1);
        return new Consultation(
                row.id,
                words[0],
                words[1],
                row.asked,
                row.due,
                Consultation.Reply.valueOf(row.reply),
                words[2],
                Optional.ofNullable(row.replied));
    }
}
