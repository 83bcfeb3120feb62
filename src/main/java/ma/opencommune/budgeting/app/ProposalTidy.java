package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import ma.opencommune.budgeting.store.ProposalErasureStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.files.app.FileArchive;

/** Erases who proposed 60 days after the result (law 09-08), and drafts and voices that nobody sent or confirmed within 60 days. */
@ApplicationScoped
@Transactional
public class ProposalTidy {

    private static final int DAYS = 60;

    @Inject
    ProposalErasureStore store;

    @Inject
    FileArchive archive;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Erases what is over. */
    public void tidy() {
        LocalDate today = LocalDate.now(clock);
        int authors = store.authors(today.minusDays(DAYS), today);
        Instant before = clock.instant().minus(Duration.ofDays(DAYS));
        store.draftFiles(before).forEach(archive::remove);
        int drafts = store.drafts(before);
        if (authors + drafts > 0) {
            trail.record(new AuditEvent(
                    "budgeting.proposal.erased",
                    "budgeting_proposal",
                    Map.of("authors", Integer.toString(authors), "drafts", Integer.toString(drafts))));
        }
    }
}
