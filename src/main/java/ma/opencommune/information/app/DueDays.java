package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ma.opencommune.information.domain.Period;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.WorkingCalendar;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** A due date in words, with what stands beside it wherever it is shown: both bounds (rule R8) or the rolled day (rule R7). */
@ApplicationScoped
public class DueDays {

    @Inject
    Texts texts;

    @Inject
    Deadlines deadlines;

    /** The day and, in brackets, what stands beside it. */
    public String words(Language language, DueDates dates) {
        String day = Dates.day(language, dates.due());
        String beside = beside(language, dates);
        return beside.isEmpty() ? day : day + " (" + beside + ")";
    }

    /** What stands beside the day; empty when it is settled and the administration works on it. */
    public String beside(Language language, DueDates dates) {
        if (dates.provisional() && !dates.earliest().equals(dates.latest())) {
            return texts.text(
                    language,
                    "information.due.forecast",
                    Dates.day(language, dates.earliest()),
                    Dates.day(language, dates.latest()));
        }
        LocalDate rolled = rolled(dates.due());
        return rolled.equals(dates.due())
                ? ""
                : texts.text(language, "information.due.closed", Dates.day(language, rolled));
    }

    /** A period in words. */
    String period(Language language, Period period) {
        return PeriodWords.of(texts, language, period);
    }

    /** A period by the law of the day of receipt. */
    Period period(LocalDate received, Term term) {
        return deadlines.period(received, term);
    }

    private LocalDate rolled(LocalDate due) {
        WorkingCalendar calendar = deadlines.calendar();
        LocalDate day = due;
        while (!day.isBefore(calendar.first()) && day.isBefore(calendar.last()) && !calendar.works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
