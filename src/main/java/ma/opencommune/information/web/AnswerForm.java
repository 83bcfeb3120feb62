package ma.opencommune.information.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** The answer as it is typed; before anything is typed, as it was kept. */
public final class AnswerForm {

    private static final int LONGEST = 100_000;

    private String outcome;
    private String ground;
    private String text;
    private String reason;
    private String orientation;

    private boolean typed;

    private AnswerForm(String outcome, String ground, String text, String reason, String orientation) {
        this.outcome = outcome;
        this.ground = ground;
        this.text = text;
        this.reason = reason;
        this.orientation = orientation;
    }

    static AnswerForm of(HttpServletRequest request, Optional<Answer> kept) {
        if (request.getParameter("outcome") != null) {
            AnswerForm form = new AnswerForm(
                    sent(request, "outcome"),
                    sent(request, "ground"),
                    sent(request, "text"),
                    sent(request, "reason"),
                    sent(request, "orientation"));
            form.typed = true;
            return form;
        }
        return kept.map(answer -> new AnswerForm(
                        name(answer.outcome()),
                        name(answer.ground()),
                        answer.text(),
                        answer.reason(),
                        answer.orientation()))
                .orElseGet(() -> new AnswerForm("", "", "", "", ""));
    }

    /** Whether it was typed just now. */
    boolean typed() {
        return typed;
    }

    Answer answer() {
        return new Answer(
                constant(Outcome.values(), outcome),
                constant(Ground.values(), ground),
                PlainText.text(text),
                PlainText.text(reason),
                PlainText.text(orientation));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static String sent(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        String text = sent == null ? "" : sent;
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** All outcomes. */
    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** All grounds. */
    public Ground[] getGrounds() {
        return Ground.values();
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
}
