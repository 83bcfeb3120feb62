package ma.opencommune.information.app;

import ma.opencommune.collectivity.app.WorkingCalendars;

/** The use case with the calendar that is shipped, without a server. */
public final class DeadlinesForTests {

    private DeadlinesForTests() {}

    public static Deadlines shipped() {
        Deadlines deadlines = new Deadlines();
        deadlines.calendars = new WorkingCalendars();
        return deadlines;
    }
}
