package ma.opencommune.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.Ref;
import ma.opencommune.services.app.BarrierCases;
import ma.opencommune.services.domain.BarrierStep;
import org.jspecify.annotations.Nullable;

/** One report of a barrier for staff, with the steps that can be taken. */
@Named
@RequestScoped
public class BarrierPage {

    @Inject
    BarrierCases cases;

    @Inject
    BarrierMistakes mistakes;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable BarrierView view;
    private String words = "";

    /**
     * The report.
     *
     * @throws NotFound when there is none of this number
     */
    public BarrierView getReport() {
        if (view == null) {
            view = new BarrierView(cases.sheet(ref()), LocalDate.now(clock));
        }
        return view;
    }

    private String ref() {
        return Ref.parse(parameter("number"))
                .map(Ref::toString)
                .orElseThrow(() -> new NotFound("barrier of no number"));
    }

    /** Takes a step. */
    public @Nullable String step(String name) {
        BarrierStep step = BarrierStep.valueOf(name);
        if (step.words() && words.isBlank()) {
            mistakes.add("words", "services.barrier.error.words");
            return null;
        }
        if (words.length() > BarrierCases.LONGEST) {
            mistakes.add("words", "services.barrier.error.long");
            return null;
        }
        String seen = parameter("seen");
        cases.step(ref(), step, words, seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1);
        return "/staff/barrier?faces-redirect=true&number=" + ref() + "&done=" + step;
    }

    /** The step just taken; empty when none was. */
    public String getDone() {
        String done = parameter("done");
        return done.matches("LOOK|REPLY|FIX|GIVE_UP|REOPEN") ? done.toLowerCase(Locale.ROOT) : "";
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
