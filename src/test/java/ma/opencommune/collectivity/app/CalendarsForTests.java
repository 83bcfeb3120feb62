package ma.opencommune.collectivity.app;

import java.time.Instant;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.ClosureFile;
import ma.opencommune.collectivity.store.CalendarStore;

/** The use case with the calendar that is shipped, without a server. */
public final class CalendarsForTests {

    private CalendarsForTests() {}

    public static WorkingCalendars shipped() {
        WorkingCalendars calendars = new WorkingCalendars();
        calendars.store = new CalendarStore() {
            @Override
            public Head head() {
                return new Head(4, Instant.EPOCH);
            }

            @Override
            public CalendarHistory history() {
                return CalendarHistory.of(ClosureFile.shipped());
            }
        };
        return calendars;
    }
}
