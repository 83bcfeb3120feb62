package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.figures.FigurePeriod;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * The annual report to the commission (CDAI): what the dashboard shows for a year, as a document to sign and as a table. Each making is
 * recorded with the hash of what was made, so that a report that was sent can be told from another.
 */
@ApplicationScoped
@Transactional
public class AnnualReports {

    @Inject
    FigureCounts counts;

    @Inject
    PublicFigures published;

    @Inject
    ReportPress press;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount account;

    /** The years there can be a report about, the newest first. */
    public List<Integer> years() {
        return published.years();
    }

    /**
     * The report as PDF.
     *
     * @throws NotFound when there is no such year
     */
    public byte[] pdf(int year, Language language) {
        byte[] pdf = press.print(figures(year), language);
        record(year, Map.of("form", "pdf", "language", language.tag(), "sha256", hash(pdf)));
        return pdf;
    }

    /**
     * The figures of the report, for the table.
     *
     * @throws NotFound when there is no such year
     */
    public Figures table(int year) {
        Figures figures = figures(year);
        record(
                year,
                Map.of(
                        "form", "csv",
                        "received", String.valueOf(figures.received()),
                        "as-of", figures.asOf().toString()));
        return figures;
    }

    private Figures figures(int year) {
        account.require(Permission.INFORMATION_READ);
        if (!years().contains(year)) {
            throw new NotFound("report of " + year);
        }
        return counts.count(FigurePeriod.year(year));
    }

    private void record(int year, Map<String, String> details) {
        audit.record(new AuditEvent("information.report.made", "report:" + year, details));
    }

    private static String hash(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK has SHA-256", e);
        }
    }
}
