package ma.opencommune.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.ClientAddress;
import ma.opencommune.platform.web.Patience;
import ma.opencommune.services.app.BarrierReport;
import ma.opencommune.services.app.BarrierReports;
import ma.opencommune.services.domain.Reporting;
import org.jspecify.annotations.Nullable;

/** The form to report a barrier, without an account: where, what happened, what would help, and where to answer. */
@Named
@RequestScoped
public class ReportBarrierPage {

    @Inject
    BarrierReports reports;

    @Inject
    BarrierMistakes mistakes;

    @Inject
    CurrentLanguage language;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress client;

    @Inject
    Patience patience;

    private String place = "";
    private String happened = "";
    private String needed = "";
    private String email = "";

    /** Starts from the page the person comes from. */
    @PostConstruct
    void start() {
        String from = request.getHeader("Referer");
        if (request.getMethod().equals("GET") && from != null) {
            place = page(from, request.getServerName());
        }
    }

    /** Path of a page of this site, without its question, which may hold a secret; empty for another site. */
    static String page(String address, String host) {
        try {
            URI uri = URI.create(address);
            boolean own = host.equalsIgnoreCase(uri.getHost()) && uri.getRawPath() != null;
            return own && !uri.getRawPath().endsWith("/report-barrier") ? uri.getRawPath() : "";
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    /** Sends the report; goes on to its receipt. */
    public @Nullable String send() {
        BarrierReport report = new BarrierReport(language.get(), place, happened, needed, email);
        if (!mistakes.check(report)) {
            return null;
        }
        String trap = request.getParameter("website");
        if (trap != null && !trap.isEmpty()) {
            mistakes.add("", "services.barrier.error.trap");
            return null;
        }
        Reporting result = reports.report(report, client.of(request));
        if (result instanceof Reporting.TooMany many) {
            patience.ask("services.barrier.error.many", new Wait(many.until()));
            return null;
        }
        Reporting.Taken taken = (Reporting.Taken) result;
        return "/follow-barrier?faces-redirect=true&number=" + taken.ref() + "&token="
                + taken.token().text() + "&new=1";
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getNeeded() {
        return needed;
    }

    public void setNeeded(String needed) {
        this.needed = needed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
