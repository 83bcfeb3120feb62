package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.OwnReports;
import ma.opencommune.federation.domain.rollup.OwnReportState;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** The commune's reports month by month, and the form that sends one. */
@Named
@RequestScoped
public class OwnReportsPage {

    private static final String REASON = "reason";

    @Inject
    OwnReports reports;

    @Inject
    ReportForms forms;

    @Inject
    FigureWords words;

    /** A month as the page shows it. */
    public record Line(String period, String month, OwnReports.Line report, OwnReportState state) {}

    private List<Line> lines = List.of();
    private @Nullable Line chosen;
    private String reason = "";

    @PostConstruct
    void read() {
        lines = reports.lines().stream().map(this::line).toList();
        String asked = forms.sent("period");
        chosen = lines.stream()
                .filter(line -> line.period().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private Line line(OwnReports.Line one) {
        OwnReportState state = OwnReportState.of(one.report(), one.overdue());
        return new Line(one.period().toString(), words.month(one.period()), one, state);
    }

    /** Sends the numbers of the chosen month. */
    public void send() throws IOException {
        Optional<ReportPeriod> period = period();
        if (period.isPresent()) {
            after(period.get(), reports.send(period.get(), reason));
        }
    }

    /** Says that there is nothing to report for it. */
    public void nil() throws IOException {
        Optional<ReportPeriod> period = period();
        if (period.isPresent()) {
            after(period.get(), reports.nil(period.get()));
        }
    }

    private void after(ReportPeriod period, Optional<OwnReports.Refusal> refusal) throws IOException {
        if (refusal.isEmpty()) {
            forms.to("/staff/reports?period=" + period);
        } else {
            String field = refusal.get() == OwnReports.Refusal.REASON ? REASON : "";
            forms.wrong(field, "federation.report.refused." + refusal.get());
        }
    }

    private Optional<ReportPeriod> period() {
        return Optional.ofNullable(chosen).map(line -> line.report().period());
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The month that is chosen; null when none is. */
    public @Nullable Line getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
