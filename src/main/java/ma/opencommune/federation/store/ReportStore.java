package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.opencommune.federation.domain.rollup.OwnReport;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.ReportState;
import ma.opencommune.kernel.CollectivityCode;

/** Reports: those of others as their parent sees them, and one's own. */
@ApplicationScoped
public class ReportStore {

    @PersistenceContext
    EntityManager entities;

    /** What is known of the reports of a month, by collectivity; those without a line sent nothing. */
    public Map<CollectivityCode, ReportState> states(ReportPeriod period) {
        Map<CollectivityCode, ReportState> states = new TreeMap<>();
        entities.createQuery("SELECT r FROM ReportingRow r WHERE r.period = ?1", ReportingRow.class)
                .setParameter(1, period.toString())
                .getResultStream()
                .forEach(row -> states.put(CollectivityCode.of(row.ou), state(row)));
        return states;
    }

    /** Something came for a month. */
    public void came(CollectivityCode ou, ReportPeriod period, boolean nil, LocalDate day, long moment) {
        ReportingRow row = row(ou, period);
        row.first = row.first == null ? day : row.first;
        row.nil = nil;
        row.latest = moment;
        entities.persist(row);
    }

    /** It was given back. */
    public void returned(CollectivityCode ou, ReportPeriod period, String reasons, long moment) {
        ReportingRow row = row(ou, period);
        row.returned = moment;
        row.reasons = reasons;
        entities.persist(row);
    }

    /** Why it was last given back; empty when it never was. */
    public String reasons(CollectivityCode ou, ReportPeriod period) {
        return find(ou, period).map(row -> row.reasons).orElse("");
    }

    private ReportingRow row(CollectivityCode ou, ReportPeriod period) {
        return find(ou, period).orElseGet(() -> {
            ReportingRow fresh = new ReportingRow();
            fresh.ou = ou.text();
            fresh.period = period.toString();
            return fresh;
        });
    }

    private Optional<ReportingRow> find(CollectivityCode ou, ReportPeriod period) {
        return entities.createQuery(
                        "SELECT r FROM ReportingRow r WHERE r.period = ?1 AND r.ou = ?2", ReportingRow.class)
                .setParameter(1, period.toString())
                .setParameter(2, ou.text())
                .setLockMode(LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    private static ReportState state(ReportingRow row) {
        return new ReportState(Optional.ofNullable(row.first), row.nil, row.returned, row.latest);
    }

    /** What this collectivity reported for a month. */
    public Optional<OwnReport> own(ReportPeriod period) {
        return Optional.ofNullable(entities.find(OwnReportRow.class, period.toString()))
                .map(row ->
                        new OwnReport(row.nil, row.sent, row.times, Optional.ofNullable(row.returned), row.reasons));
    }

    /** Keeps what was sent now. */
    public void sent(ReportPeriod period, boolean nil, Instant at) {
        OwnReportRow row = entities.find(OwnReportRow.class, period.toString());
        if (row == null) {
            row = new OwnReportRow();
            row.period = period.toString();
        }
        row.nil = nil;
        row.sent = at;
        row.times++;
        entities.persist(row);
    }

    /** The parent gave one's own report back. */
    public void ownReturned(ReportPeriod period, String reasons, Instant at) {
        OwnReportRow row = entities.find(OwnReportRow.class, period.toString());
        if (row != null) {
            row.returned = at;
            row.reasons = reasons;
        }
    }
}
