package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.Complaints;
import ma.opencommune.information.app.HeadComplaints;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.ComplaintSheet;
import ma.opencommune.platform.i18n.PageTexts;

/** Where the head decides a complaint. */
@Named
@RequestScoped
public class ComplaintPage {

    @Inject
    HttpServletRequest request;

    @Inject
    HeadComplaints complaints;

    @Inject
    CaseSteps steps;

    @Inject
    PageTexts texts;

    private String number = "";
    private ComplaintSheet sheet;
    private String reason = "";

    @PostConstruct
    void read() {
        number = text("number");
        sheet = complaints.sheet(number);
        reason = text("reason");
        steps.seen(text("seen"), sheet.sheet().request().version());
        steps.told(sheet.sheet().timeline().stream()
                .filter(entry -> entry.version() > steps.seen())
                .toList());
    }

    /** Keeps the answer, or the silence, as it is. */
    public void dismiss() throws IOException {
        decide(false);
    }

    /** Orders an answer, or another one. */
    public void reverse() throws IOException {
        decide(true);
    }

    private void decide(boolean reversed) throws IOException {
        if (reason.isBlank() || reason.length() > Complaints.LONGEST) {
            steps.missing(
                    "reason", reason.isBlank() ? "information.refused.WORDS_MISSING" : "information.ask.error.long");
        } else {
            steps.go(number, complaints.decide(number, steps.seen(), reversed, reason));
        }
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    public ComplaintSheet getSheet() {
        return sheet;
    }

    /** Whether it still waits, or something was typed that would be lost. */
    public boolean isDeciding() {
        return sheet.complaint().state() == Complaint.State.FILED || !reason.isBlank();
    }

    /** What others did since the page was shown. */
    public List<History.Line> getSince() {
        return steps.stale() ? new History(texts, sheet.sheet().staff()).lines(steps.since()) : List.of();
    }

    /** The version that the page shows. */
    public int getSeen() {
        return steps.stale() ? sheet.sheet().request().version() : steps.seen();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
