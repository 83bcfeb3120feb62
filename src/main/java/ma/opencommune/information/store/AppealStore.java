package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.platform.vault.Vault;

/** Steps to the commission and the court, each with its request. */
@ApplicationScoped
public class AppealStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a new one. */
    public void add(long request, Appeal appeal, OptionalLong by, Instant at) {
        AppealRow row = new AppealRow();
        row.request = request;
        row.complaint = appeal.complaint();
        row.whom = appeal.whom().name();
        row.filed = appeal.filed();
        row.at = at;
        row.enteredBy = by.isPresent() ? by.getAsLong() : null;
        row.replyDue = appeal.replyDue().orElse(null);
        row.state = appeal.state().name();
        entities.persist(row);
        entities.flush();
    }

    /** All of a request, the oldest first. */
    public List<Appeal> of(long request) {
        return entities.createQuery(
                        "SELECT a FROM AppealRow a WHERE a.request = :request ORDER BY a.id", AppealRow.class)
                .setParameter("request", request)
                .getResultStream()
                .map(this::appeal)
                .toList();
    }

    /** Keeps what was decided, as this appeal says it. */
    public void decide(Appeal decided, long by) {
        AppealRow row = entities.find(AppealRow.class, decided.id());
        row.state = decided.state().name();
        row.decided = decided.decided().orElseThrow();
        row.notedBy = by;
        row.sealed = vault.seal(decided.words());
        row.file = decided.file().isPresent() ? decided.file().getAsLong() : null;
    }

    private Appeal appeal(AppealRow row) {
        return new Appeal(
                row.id,
                row.complaint,
                Rung.Whom.valueOf(row.whom),
                row.filed,
                Optional.ofNullable(row.replyDue),
                Appeal.State.valueOf(row.state),
                Optional.ofNullable(row.decided),
                row.sealed == null ? "" : vault.open(row.sealed),
                row.file == null ? OptionalLong.empty() : OptionalLong.of(row.file));
    }
}
