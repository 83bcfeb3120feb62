package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.OptionalLong;
import ma.opencommune.information.app.Complaints;
import ma.opencommune.information.app.HeadComplaints;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.ComplaintSheet;

/** Where the head decides a complaint. */
@Named
@RequestScoped
public class ComplaintPage {

    @Inject
    HeadComplaints complaints;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private ComplaintSheet sheet;
    private String reason = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        String id = openCase.text("id");
        sheet = complaints.sheet(
                number, id.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty());
        reason = openCase.text("reason");
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
        if (openCase.fits("reason", reason, Complaints.LONGEST)) {
            steps.go(
                    number,
                    complaints.decide(number, steps.seen(), sheet.complaint().id(), reversed, reason));
        }
    }

    public ComplaintSheet getSheet() {
        return sheet;
    }

    /** Whether it still waits, or something was typed that would be lost. */
    public boolean isDeciding() {
        return sheet.complaint().state() == Complaint.State.FILED || !reason.isBlank();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
