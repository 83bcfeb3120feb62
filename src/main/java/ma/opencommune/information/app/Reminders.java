package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.information.domain.request.Reminder;
import ma.opencommune.information.domain.request.ReminderDays;
import ma.opencommune.information.domain.request.ReminderStage;
import ma.opencommune.information.store.ReminderStore;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reminds officer and head of requests that come near their due date, in the morning of a working day: at 5, 1 and 0 working days and
 * when late, once each. A morning that was missed is made up for at the next run of the day.
 */
@ApplicationScoped
@Transactional
public class Reminders {

    private static final int PART = 500;

    @Inject
    ReminderStore store;

    @Inject
    Deadlines deadlines;

    @Inject
    ReminderLetters letters;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "opencommune.information.reminder-hour", defaultValue = "8")
    int hour;

    /** Sends what is to be sent now; says how many requests it was about. */
    public int send() {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = deadlines.calendar();
        if (LocalTime.now(clock).getHour() < hour || !works(calendar, today)) {
            return 0;
        }
        List<Reminder> reminders = new ArrayList<>();
        ReminderDays days = ReminderDays.of(calendar, today);
        for (ReminderStore.Near request : store.near(days, PART)) {
            ReminderStage stage = days.stage(request.due()).orElseThrow();
            if (store.claim(request, stage, clock.instant())) {
                reminders.add(new Reminder(request.number(), request.due(), request.officer(), stage));
            }
        }
        letters.send(reminders, store.late(today));
        letters.escalate(reminders, store.late(days.veryLate().plusDays(1)));
        return reminders.size();
    }

    private static boolean works(WorkingCalendar calendar, LocalDate today) {
        try {
            ReminderDays.of(calendar, today);
            return calendar.works(today);
        } catch (OutOfCalendar beyond) {
            return false;
        }
    }
}
