package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Every indicator of a month with its figure. */
@Named
@RequestScoped
public class IndicatorsPage {

    @Inject
    ReportedFigures figures;

    @Inject
    FigureQuery query;

    @Inject
    FigureWords words;

    /**
     * One indicator.
     *
     * @param code its code
     * @param name what it is
     * @param value the figure in words
     * @param inputs records it is made of
     * @param sealed whether the month was sealed
     */
    public record Line(String code, LocalizedText name, String value, int inputs, boolean sealed) {}

    private @Nullable ReportPeriod period;
    private List<Line> lines = List.of();

    @PostConstruct
    void read() {
        ReportPeriod asked = query.period();
        period = asked;
        lines = Indicators.all().stream()
                .map(one -> {
                    FigureSheet sheet = figures.figure(one.code(), asked);
                    return new Line(
                            one.code(),
                            one.name(),
                            words.ratio(one, sheet.figure().ratio()),
                            sheet.figure().inputs().size(),
                            sheet.edition().isPresent());
                })
                .toList();
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

    public List<Line> getLines() {
        return lines;
    }
}
