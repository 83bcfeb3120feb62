package ma.opencommune.services.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.services.domain.BarrierSheet;
import ma.opencommune.services.domain.BarrierState;
import ma.opencommune.services.domain.BarrierStep;
import org.jspecify.annotations.Nullable;

/**
 * A report of a barrier as pages show it.
 *
 * @param sheet the report
 * @param today the day, in the commune's zone
 */
public record BarrierView(BarrierSheet sheet, LocalDate today) {

    /**
     * One step as pages show it.
     *
     * @param done the step
     */
    public record StepView(BarrierSheet.Done done) {

        public String getKind() {
            return done.step().name();
        }

        public String getWords() {
            return done.words();
        }

        public Instant getAt() {
            return done.at();
        }
    }

    public String getRef() {
        return sheet.ref();
    }

    public String getState() {
        return sheet.state().name();
    }

    /** Colour and shape of the state. */
    public String getBadge() {
        return badge(sheet.state(), isLate());
    }

    static String badge(BarrierState state, boolean late) {
        if (late) {
            return "late";
        }
        return state == BarrierState.FIXED ? "ok" : state.over() ? "done" : "soon";
    }

    public String getPlace() {
        return sheet.place();
    }

    public String getHappened() {
        return sheet.happened();
    }

    public String getNeeded() {
        return sheet.needed();
    }

    public boolean isReachable() {
        return sheet.reachable();
    }

    public String getLanguage() {
        return sheet.language().tag();
    }

    public Instant getReceived() {
        return sheet.received();
    }

    public @Nullable LocalDate getDue() {
        return sheet.due().orElse(null);
    }

    public @Nullable Instant getAnswered() {
        return sheet.answered().orElse(null);
    }

    /** Whether an answer is owed and its day is over. */
    public boolean isLate() {
        return sheet.answered().isEmpty() && sheet.due().filter(today::isAfter).isPresent();
    }

    public int getVersion() {
        return sheet.version();
    }

    public List<StepView> getSteps() {
        return sheet.steps().stream().map(StepView::new).toList();
    }

    /** Whether this step can be taken now. */
    public boolean can(String step) {
        return sheet.state().after(BarrierStep.valueOf(step)).isPresent();
    }
}
