package ma.opencommune.information.web;

import jakarta.servlet.http.HttpServletRequest;
import ma.opencommune.information.app.AnswerParts;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.TransferReason;
import org.jspecify.annotations.Nullable;

/** A part of an answer as it is typed; field names as the page has them. */
public final class PartForm {

    private static final int LONGEST_REASON = 5000;

    private String text;
    private String outcome;
    private String ground;
    private String reason;
    private String orientation;
    private String transfer;

    PartForm(HttpServletRequest request) {
        text = sent(request, "text", AnswerPart.LONGEST);
        outcome = sent(request, "outcome", AnswerPart.LONGEST);
        ground = sent(request, "ground", AnswerPart.LONGEST);
        reason = sent(request, "reason", LONGEST_REASON);
        orientation = sent(request, "orientation", AnswerPart.LONGEST);
        transfer = sent(request, "transfer", AnswerPart.LONGEST);
    }

    AnswerParts.Typed typed() {
        return new AnswerParts.Typed(
                text,
                constant(Outcome.values(), outcome),
                constant(Ground.values(), ground),
                reason,
                orientation,
                constant(TransferReason.values(), transfer));
    }

    boolean empty() {
        return (text + reason + orientation).isBlank();
    }

    private static String sent(HttpServletRequest request, String name, int longest) {
        String sent = request.getParameter(name);
        String text = sent == null ? "" : sent;
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Ground[] getGrounds() {
        return Ground.values();
    }

    public TransferReason[] getTransfers() {
        return TransferReason.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOrientation() {
        return orientation;
    }

    public void setOrientation(String orientation) {
        this.orientation = orientation;
    }

    public String getTransfer() {
        return transfer;
    }

    public void setTransfer(String transfer) {
        this.transfer = transfer;
    }
}
