package ma.opencommune.collectivity.domain;

import java.time.LocalDate;
import java.util.List;
import ma.opencommune.kernel.WorkingCalendar;

/**
 * What a change would do, to be looked at before it is confirmed.
 *
 * @param draft what changes
 * @param revision number of the calendar it was drawn from; a confirmation for another one is refused
 * @param warnings what is unusual about it
 * @param effects what would happen to matters that count by the calendar
 */
public record CalendarPreview(
        CalendarDraft draft, int revision, List<Warning> warnings, List<CalendarEffects.Effect> effects) {

    /** What an administrator should know; text key {@code collectivity.calendar.warning.<WARNING>}. */
    public enum Warning {
        /** A day that is over. */
        PAST_DAY,
        /** A Saturday or Sunday: nothing is counted differently. */
        WEEKEND,
        /** The calendar already held a later announcement. */
        LATE_ENTRY
    }

    /** The preview of a draft on that day. */
    public static CalendarPreview of(
            CalendarHistory history, CalendarDraft draft, LocalDate today, List<CalendarEffects.Effect> effects) {
        List<Warning> warnings = new java.util.ArrayList<>();
        if (draft.opens().isEmpty()) {
            if (draft.dates().stream().anyMatch(date -> date.isBefore(today))) {
                warnings.add(Warning.PAST_DAY);
            }
            if (draft.days().stream().anyMatch(day -> WorkingCalendar.weekend(day.date()))) {
                warnings.add(Warning.WEEKEND);
            }
            if (history.announcedAfter(draft.announcement().day())) {
                warnings.add(Warning.LATE_ENTRY);
            }
        }
        return new CalendarPreview(draft, history.latest().revision(), List.copyOf(warnings), effects);
    }
}
