package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.opencommune.information.app.RequestTracking;
import ma.opencommune.information.domain.Period;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.TrackingSheet;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.i18n.PageTexts;

/** The receipt: number, due date, why, and how to come back. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestTracking tracking;

    @Inject
    PageTexts texts;

    private String number = "";
    private Token token;
    private TrackingSheet sheet;

    @PostConstruct
    void read() {
        String asked = request.getParameter("number");
        String secret = request.getParameter("token");
        number = asked == null ? "" : asked;
        token = Token.parse(secret == null ? "" : secret).orElseThrow(() -> new NotFound("receipt"));
        sheet = tracking.sheet(number, token);
    }

    public TrackingSheet getSheet() {
        return sheet;
    }

    public DeadlineView getDeadline() {
        return new DeadlineView(sheet.request(), sheet.clock(), texts);
    }

    /** How long the requester has for a complaint, in words. */
    public String getComplaintPeriod() {
        Period period = sheet.clock().deadline().regime().period(Term.COMPLAINT);
        return texts.of("information.period." + period.unit(), period.amount(), period.articleNumber());
    }

    /** Number and code as they stand in an address. */
    public String getQuery() {
        return "number=" + number + "&token=" + token.text();
    }

    public String getToken() {
        return token.text();
    }
}
