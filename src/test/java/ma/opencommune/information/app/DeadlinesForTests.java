package ma.opencommune.information.app;

import ma.opencommune.collectivity.app.CalendarsForTests;

/** The use case with the calendar that is shipped, without a server. */
public final class DeadlinesForTests {

    private DeadlinesForTests() {}

    public static Deadlines shipped() {
        Deadlines deadlines = new Deadlines();
        deadlines.calendars = CalendarsForTests.shipped();
        return deadlines;
    }
}
