package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.rollup.OwnReport;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.store.ReportStore;
import ma.opencommune.information.domain.figures.MonthFigures;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.kernel.record.PublicRecord;
import ma.opencommune.kernel.record.PublicRecord.Act;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import org.jspecify.annotations.Nullable;

/** The monthly reports of this commune: a person sends each, or says explicitly that there is nothing to report. */
@ApplicationScoped
@Transactional
public class OwnReports {

    private static final int MONTHS = 12;

    @Inject
    ReportStore store;

    @Inject
    OwnSources sources;

    @Inject
    Event<PublicRecord> told;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Why nothing was sent. */
    public enum Refusal {
        /** The month is not over. */
        NOT_OVER,
        /** There is nothing to report: that is said with a nil return. */
        NOTHING,
        /** There is something to report, so there is no nil return. */
        SOMETHING,
        /** It was sent before: a correction needs its reason. */
        REASON
    }

    /**
     * A month.
     *
     * @param period which
     * @param figures its numbers as they are now, for staff
     * @param report what was sent; empty when nothing was
     * @param overdue whether it should have been
     */
    public record Line(ReportPeriod period, MonthFigures figures, Optional<OwnReport> report, boolean overdue) {}

    /** The last months that are over, the newest first. */
    public List<Line> lines() {
        account.require(Permission.REPORT_MANAGE);
        return ReportPeriod.over(today(), MONTHS).stream().map(this::line).toList();
    }

    /** One month. */
    public Line line(ReportPeriod period) {
        account.require(Permission.REPORT_MANAGE);
        Optional<OwnReport> report = store.own(period);
        return new Line(
                period, sources.months().of(period.month()), report, report.isEmpty() && today().isAfter(period.due()));
    }

    /**
     * Sends the numbers of a month with the state of each duty of publication; why not, when it does not.
     *
     * @param reason why they are sent anew; not needed the first time
     */
    public Optional<Refusal> send(ReportPeriod period, String reason) {
        account.require(Permission.REPORT_MANAGE);
        Optional<OwnReport> before = store.own(period);
        String why = PlainText.line(reason);
        if (!period.over(today())) {
            return Optional.of(Refusal.NOT_OVER);
        }
        if (sources.months().of(period.month()).nothing() && before.isEmpty()) {
            return Optional.of(Refusal.NOTHING);
        }
        if (before.isPresent() && why.isEmpty()) {
            return Optional.of(Refusal.REASON);
        }
        sources.months().tell(period.month(), before.map(report -> why));
        sources.duties().all();
        store.sent(period, false, now());
        record("sent", period);
        return Optional.empty();
    }

    /** Says that there is nothing to report, and tells the duties of publication nevertheless; why not, when it does not. */
    public Optional<Refusal> nil(ReportPeriod period) {
        account.require(Permission.REPORT_MANAGE);
        if (!period.over(today())) {
            return Optional.of(Refusal.NOT_OVER);
        }
        if (!sources.months().of(period.month()).nothing()) {
            return Optional.of(Refusal.SOMETHING);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("period", period.toString());
        body.put("statement", "NOTHING_TO_REPORT");
        told.fire(new PublicRecord(
                ReportInbox.NIL, ReportInbox.NIL + "/1.0", "nil/" + period, Act.ASSERT, now(), List.of(), body));
        sources.duties().all();
        store.sent(period, true, now());
        record("nil", period);
        return Optional.empty();
    }

    private void record(String what, ReportPeriod period) {
        audit.record(new AuditEvent("federation.report." + what, "report:" + period, Map.of()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
