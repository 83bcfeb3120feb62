package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.ReportDesk;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.Reporters;
import ma.opencommune.kernel.CollectivityCode;
import org.jspecify.annotations.Nullable;

/** Reports of those below: who sent one, giving one back with reasons, sealing and restating a month. */
@Named
@RequestScoped
public class ReportDeskPage {

    @Inject
    ReportedFigures figures;

    @Inject
    ReportDesk desk;

    @Inject
    ReportViews views;

    @Inject
    ReportForms forms;

    @Inject
    FigureQuery query;

    @Inject
    FigureWords words;

    private @Nullable ReportPeriod period;
    private String ou = "";
    private String reasons = "";
    private String why = "";

    @PostConstruct
    void read() {
        period = query.period();
    }

    private ReportPeriod shown() {
        return Optional.ofNullable(period).orElseThrow();
    }

    /** Gives the report of the chosen commune back. */
    public void giveBack() throws IOException {
        Optional<CollectivityCode> chosen = views.lines(shown()).stream()
                .map(ReportViews.Line::ou)
                .filter(ou::equals)
                .findFirst()
                .map(CollectivityCode::of);
        if (chosen.isEmpty()) {
            forms.wrong("ou", "federation.desk.refused.NOT_THERE");
        } else {
            after(desk.giveBack(chosen.get(), shown(), reasons), "reasons");
        }
    }

    /** Seals the month. */
    public void seal() throws IOException {
        after(desk.seal(shown()), "");
    }

    /** Restates it. */
    public void restate() throws IOException {
        after(desk.restate(shown(), why), "why");
    }

    private void after(Optional<ReportDesk.Refusal> refusal, String field) throws IOException {
        if (refusal.isEmpty()) {
            forms.to("/staff/report-desk?period=" + shown());
        } else {
            String at = refusal.get() == ReportDesk.Refusal.REASONS ? field : "";
            forms.wrong(at, "federation.desk.refused." + refusal.get());
        }
    }

    public ReportPeriod getPeriod() {
        return shown();
    }

    /** The month in words. */
    public String getMonth() {
        return words.month(shown());
    }

    public List<PeriodChoice> getPeriods() {
        return PeriodChoice.of(figures.periods(), shown(), words);
    }

    public Reporters getReporters() {
        return figures.reporters(shown());
    }

    public List<ReportViews.Line> getLines() {
        return views.lines(shown());
    }

    /** Those whose report can be given back. */
    public List<ReportViews.Line> getSent() {
        return getLines().stream().filter(line -> line.first() != null).toList();
    }

    public boolean isSealed() {
        return figures.sealed(shown());
    }

    /** Whether the reports of the month were due. */
    public boolean isDue() {
        return figures.today().isAfter(shown().due());
    }

    public String getOu() {
        return ou;
    }

    public void setOu(String ou) {
        this.ou = ou;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
