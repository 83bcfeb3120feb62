package ma.opencommune.budgeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.opencommune.budgeting.domain.cycle.CycleAction;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleState;
import ma.opencommune.budgeting.domain.cycle.Phase;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.web.TimelineStep;
import org.jspecify.annotations.Nullable;

/** What pages show of a cycle on a day, in the reader's language. */
public final class CycleView {

    private final CyclePlan plan;
    private final LocalDate today;
    private final PageTexts texts;
    private final PageFormats formats;

    CycleView(CyclePlan plan, LocalDate today, PageTexts texts, PageFormats formats) {
        this.plan = plan;
        this.today = today;
        this.texts = texts;
        this.formats = formats;
    }

    /** The cycle with all that belongs to it. */
    public CyclePlan getPlan() {
        return plan;
    }

    /** Its code. */
    public String getCode() {
        return plan.cycle().code();
    }

    /** The phase that lasts today; null for none. */
    public @Nullable Phase getNow() {
        return open() ? plan.calendar().on(today).orElse(null) : null;
    }

    private boolean open() {
        return plan.cycle().state() != CycleState.CLOSED;
    }

    /** Where the cycle stands, in a few words. */
    public String getStanding() {
        Phase now = getNow();
        if (!open()) {
            return texts.of("budgeting.cycle.over");
        }
        if (now != null) {
            return name(now);
        }
        return plan.calendar()
                .next(today)
                .map(next -> texts.of("budgeting.cycle.next", name(next), formats.day(next.first())))
                .orElseGet(() -> texts.of("budgeting.cycle.over"));
    }

    /** How many days are left of the phase, in words; empty when none lasts. */
    public String getLeft() {
        Phase now = getNow();
        return now == null ? "" : texts.of("budgeting.phase.left", now.left(today));
    }

    /** What the phase is for; empty when none lasts. */
    public String getPurpose() {
        Phase now = getNow();
        return now == null ? "" : texts.of("budgeting.phase." + now.kind() + ".text");
    }

    /** The calendar. */
    public List<TimelineStep> getSteps() {
        return plan.calendar().phases().stream().map(this::step).toList();
    }

    private TimelineStep step(Phase phase) {
        boolean now = open() && phase.on(today);
        boolean done = !open() || today.isAfter(phase.last());
        String days = texts.of("budgeting.phase.days", formats.day(phase.first()), formats.day(phase.last()));
        String left = now ? " — " + texts.of("budgeting.phase.left", phase.left(today)) : "";
        return new TimelineStep(done ? "done" : now ? "now" : "next", days, name(phase) + left, "");
    }

    private String name(Phase phase) {
        return texts.of("budgeting.phase." + phase.kind());
    }

    /** What is possible today. */
    public List<CycleAction> getPossible() {
        if (!open()) {
            return List.of();
        }
        List<CycleAction> all = new ArrayList<>(plan.calendar().possible(today));
        all.sort(Comparator.naturalOrder());
        return all;
    }

    /** Whether this is possible today; a vote also needs its rule. */
    public boolean may(String action) {
        return getPossible().contains(CycleAction.valueOf(action)) && (!action.equals("VOTE") || plan.frozen());
    }

    /** An amount with its currency. */
    public String money(long amount) {
        return texts.of("budgeting.money", formats.number(amount));
    }

    /** The rule in words. */
    public List<RuleFacts.Fact> getRule() {
        return new RuleFacts(texts, formats, plan).all();
    }

    /** What all projects of the ballot cost together. */
    public long getAsked() {
        return plan.projects().stream()
                .mapToLong(project -> project.cost().orElse(0))
                .sum();
    }
}
