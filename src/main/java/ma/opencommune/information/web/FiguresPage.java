package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.information.app.PublicFigures;
import ma.opencommune.information.app.RequestFigures;
import ma.opencommune.information.domain.figures.Figures;

/** How the commune answers, for those who work here: any period, every number. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestFigures counted;

    @Inject
    FigureViews views;

    @Inject
    Going going;

    private ListQuery query;
    private PeriodQuery period;
    private Figures figures;

    @PostConstruct
    void read() {
        query = new ListQuery(request);
        period = new PeriodQuery(query, counted.today());
        figures = counted.of(period.period());
    }

    public Figures getFigures() {
        return figures;
    }

    public List<FigureView> getTables() {
        return views.of(figures);
    }

    /** Whether dates were given that make no period. */
    public boolean isCrooked() {
        return period.crooked();
    }

    /** The years that can be chosen, the newest first. */
    public List<Integer> getYears() {
        int newest = counted.today().getYear();
        return IntStream.rangeClosed(0, newest - PublicFigures.FIRST_YEAR)
                .map(back -> newest - back)
                .boxed()
                .toList();
    }

    public String getYear() {
        return query.text("year");
    }

    public String getQuarter() {
        return query.text("quarter");
    }

    public String getFrom() {
        return query.text("from");
    }

    public String getTo() {
        return query.text("to");
    }

    /** The filters and the language, for the files. */
    public String getExport() {
        String filters = query.filters(PeriodQuery.NAMES);
        return (filters.isEmpty() ? "?" : filters + "&") + "language="
                + going.language().tag();
    }
}
