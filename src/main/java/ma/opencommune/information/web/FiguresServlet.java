package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.PublicFigures;
import ma.opencommune.information.app.RequestFigures;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.kernel.Language;

/** The figures as files, for staff with the period of their page and for everybody by year. */
@WebServlet({"/staff/figures.csv", "/staff/figures.ods", "/information/figures.csv", "/information/figures.ods"})
public class FiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestFigures counted;

    @Inject
    transient PublicFigures published;

    @Inject
    transient FigureFile file;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Figures> figures = figures(request);
        if (figures.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Language language = Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::parse)
                .orElse(Language.FR);
        if (request.getServletPath().endsWith(".ods")) {
            file.ods(figures.get(), language, response);
        } else {
            file.csv(figures.get(), language, response);
        }
    }

    private Optional<Figures> figures(HttpServletRequest request) {
        ListQuery query = new ListQuery(request);
        if (request.getServletPath().startsWith("/staff/")) {
            return Optional.of(counted.of(new PeriodQuery(query, counted.today()).period()));
        }
        return published.of(query.year("year").orElse(counted.today().getYear()));
    }
}
