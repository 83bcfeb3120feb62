package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.opencommune.information.app.PublicFigures;
import ma.opencommune.information.domain.figures.Figures;
import org.jspecify.annotations.Nullable;

/** How the commune answers, for everybody: one year, without small numbers. */
@Named
@RequestScoped
public class PublicFiguresPage {

    @Inject
    HttpServletRequest request;

    @Inject
    PublicFigures counted;

    @Inject
    FigureViews views;

    @Inject
    Going going;

    private int year;
    private @Nullable Figures figures;

    @PostConstruct
    void read() {
        List<Integer> years = counted.years();
        int asked = new ListQuery(request).year("year").orElse(years.get(0));
        year = years.contains(asked) ? asked : years.get(0);
        figures = counted.of(year).orElse(null);
    }

    /** The figures; null when nothing was received in that year. */
    public @Nullable Figures getFigures() {
        return figures;
    }

    public List<FigureView> getTables() {
        return figures == null ? List.of() : views.of(figures);
    }

    public List<Integer> getYears() {
        return counted.years();
    }

    public int getYear() {
        return year;
    }

    /** Year and language, for the files. */
    public String getExport() {
        return "?year=" + year + "&language=" + going.language().tag();
    }
}
