package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.kernel.CollectivityCode;

/** Which month, indicator and collectivity a page is asked for. */
@RequestScoped
public class FigureQuery {

    private static final int LONGEST = 60;

    @Inject
    HttpServletRequest request;

    @Inject
    ReportedFigures figures;

    /** What was sent under this name; empty when nothing was. */
    String text(String name) {
        String sent = request.getParameter(name);
        return sent == null || sent.length() > LONGEST ? "" : sent.strip();
    }

    /** The month asked for; the usual one when it is none that can be asked for. */
    ReportPeriod period() {
        List<ReportPeriod> known = figures.periods();
        return ReportPeriod.parse(text("period")).filter(known::contains).orElseGet(figures::usual);
    }

    /** The indicator asked for. */
    Optional<Indicator> indicator() {
        return Indicators.find(text("code"));
    }

    /** The collectivity asked for. */
    Optional<CollectivityCode> ou() {
        try {
            return text("ou").isEmpty() ? Optional.empty() : Optional.of(CollectivityCode.of(text("ou")));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The place in a log asked for; -1 when it is none. */
    long seq() {
        return text("seq").matches("[0-9]{1,15}") ? Long.parseLong(text("seq")) : -1;
    }
}
