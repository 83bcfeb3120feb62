package ma.opencommune.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.Ref;
import ma.opencommune.services.app.BarrierReports;
import ma.opencommune.services.domain.BarrierToken;
import org.jspecify.annotations.Nullable;

/** Receipt of a report of a barrier and, later, where it stands: behind its number and its secret. */
@Named
@RequestScoped
public class FollowBarrierPage {

    @Inject
    BarrierReports reports;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable BarrierView view;

    /**
     * The report.
     *
     * @throws NotFound when number and secret are not of one report
     */
    public BarrierView getReport() {
        if (view == null) {
            Ref ref = Ref.parse(parameter("number")).orElseThrow(() -> new NotFound("barrier of no number"));
            BarrierToken token =
                    BarrierToken.parse(parameter("token")).orElseThrow(() -> new NotFound("barrier of no token"));
            view = new BarrierView(reports.follow(ref.toString(), token), LocalDate.now(clock));
        }
        return view;
    }

    /** Whether a report is asked for; else the page asks which. */
    public boolean isAsked() {
        return !parameter("number").isEmpty();
    }

    /** Whether it was sent just now. */
    public boolean isFresh() {
        return !parameter("new").isEmpty();
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
