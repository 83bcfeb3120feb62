package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.information.app.Corrections;
import ma.opencommune.information.domain.request.Correction;
import ma.opencommune.information.domain.request.CorrectionLine;

/** One correction that a requester asked for: made, or declined with a reason. */
@Named
@RequestScoped
public class CorrectionPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Corrections corrections;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private long id;
    private CorrectionLine line;
    private String reason = "";

    @PostConstruct
    void read() {
        String sent = parameter("id");
        id = sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : -1;
        line = corrections.line(id);
        reason = parameter("reason");
    }

    /** Makes the correction. */
    public void make() throws IOException {
        decide(true);
    }

    /** Declines it. */
    public void decline() throws IOException {
        decide(false);
    }

    private void decide(boolean made) throws IOException {
        Optional<Correction.Refusal> refused = corrections.decide(id, made, reason);
        if (refused.isEmpty()) {
            going.to("/staff/corrections");
        } else {
            mistakes.add(
                    refused.get() == Correction.Refusal.NO_REASON ? "reason" : "",
                    "information.own.refused." + refused.get());
        }
    }

    private String parameter(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    public CorrectionLine getLine() {
        return line;
    }

    /** Whether it can still be decided. */
    public boolean isWaiting() {
        return line.correction().state() == Correction.State.ASKED;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
