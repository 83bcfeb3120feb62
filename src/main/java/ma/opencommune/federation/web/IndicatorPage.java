package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.Comparison;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.ReportStanding;
import ma.opencommune.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** One figure: what it is, how it is computed, those it is made of side by side, its trend, its editions. */
@Named
@RequestScoped
public class IndicatorPage {

    @Inject
    ReportedFigures figures;

    @Inject
    FigureQuery query;

    @Inject
    FigureWords words;

    /** One commune beside the others. */
    public record Line(String ou, FigureWords.Name name, ReportStanding standing, String value, boolean hidden) {}

    private @Nullable FigureSheet sheet;
    private List<FigureSheet.Point> trend = List.of();

    @PostConstruct
    void read() {
        String code = query.indicator().map(Indicator::code).orElseThrow(() -> new NotFound("indicator"));
        sheet = figures.figure(code, query.period());
        trend = figures.trend(code);
    }

    private FigureSheet shown() {
        return Optional.ofNullable(sheet).orElseThrow();
    }

    public FigureSheet getSheet() {
        return shown();
    }

    public Indicator getIndicator() {
        return shown().figure().indicator();
    }

    public ReportPeriod getPeriod() {
        return shown().figure().period();
    }

    /** The month in words. */
    public String getMonth() {
        return words.month(getPeriod());
    }

    public List<PeriodChoice> getPeriods() {
        return PeriodChoice.of(figures.periods(), getPeriod(), words);
    }

    /** The figure in words. */
    public String getValue() {
        return words.ratio(getIndicator(), shown().figure().ratio());
    }

    /** The median in words. */
    public String getMedian() {
        return words.ratio(getIndicator(), shown().comparison().median());
    }

    /** Those who report, in the order of their codes. */
    public List<Line> getLines() {
        return shown().comparison().lines().stream().map(this::line).toList();
    }

    private Line line(Comparison.Line one) {
        return new Line(
                one.ou().text(),
                words.name(one.ou()),
                one.standing(),
                one.hidden() ? words.text("federation.figure.hidden") : words.ratio(getIndicator(), one.ratio()),
                one.hidden());
    }

    /** The last months drawn and in words. */
    public TrendChart getTrend() {
        return new TrendChart(trend, getIndicator(), words);
    }
}
