package ma.opencommune.collectivity.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * Asks, before a change of the calendar is confirmed, what it would move. Whoever counts by the calendar observes this event and
 * adds what it found; nothing is changed.
 */
public final class CalendarEffects {

    /**
     * One thing that would happen.
     *
     * @param textKey the sentence that says it, with the number as {0}
     * @param count how many
     */
    public record Effect(String textKey, long count) {}

    private final WorkingCalendar before;
    private final WorkingCalendar after;
    private final List<Effect> effects = new ArrayList<>();

    /** The calendar as it is, and as it would be. */
    public CalendarEffects(WorkingCalendar before, WorkingCalendar after) {
        this.before = before;
        this.after = after;
    }

    /** The calendar as it is. */
    public WorkingCalendar before() {
        return before;
    }

    /** The calendar as it would be. */
    public WorkingCalendar after() {
        return after;
    }

    /** One more thing that would happen. */
    public void add(String textKey, long count) {
        effects.add(new Effect(textKey, count));
    }

    /** What was found. */
    public List<Effect> found() {
        return Collections.unmodifiableList(effects);
    }
}
