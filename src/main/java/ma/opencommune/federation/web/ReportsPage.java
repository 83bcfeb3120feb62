package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.Reporters;
import ma.opencommune.kernel.Level;
import org.jspecify.annotations.Nullable;

/** Who reported for a month, and when: for everybody, as a table and as a map. */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    ReportedFigures figures;

    @Inject
    FigureQuery query;

    @Inject
    ReportViews views;

    @Inject
    FigureWords words;

    private @Nullable ReportPeriod period;
    private @Nullable Reporters reporters;
    private List<ReportViews.Group> groups = List.of();
    private List<ReportViews.Line> lines = List.of();

    @PostConstruct
    void read() {
        ReportPeriod asked = query.period();
        period = asked;
        reporters = figures.reporters(asked);
        groups = views.groups(asked);
        lines = views.lines(asked);
    }

    public @Nullable ReportPeriod getPeriod() {
        return period;
    }

    /** The month in words. */
    public String getMonth() {
        return period == null ? "" : words.month(period);
    }

    public List<PeriodChoice> getPeriods() {
        return period == null ? List.of() : PeriodChoice.of(figures.periods(), period, words);
    }

    public @Nullable Reporters getReporters() {
        return reporters;
    }

    public List<ReportViews.Group> getGroups() {
        return groups;
    }

    public List<ReportViews.Line> getLines() {
        return lines;
    }

    public TileMap getMap() {
        return views.map(groups);
    }

    /** Whether others report to this node: a commune alone has no map. */
    public boolean isParent() {
        return words.own().level() != Level.COMMUNE;
    }

    public boolean isSealed() {
        return period != null && figures.sealed(period);
    }
}
