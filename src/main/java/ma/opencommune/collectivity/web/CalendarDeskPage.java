package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.opencommune.collectivity.app.WorkingCalendars;

/** The calendar as its administrator sees it, each day with what can be done to it; the days themselves are the public page's. */
@Named
@RequestScoped
public class CalendarDeskPage {

    @Inject
    WorkingCalendars calendars;

    @Inject
    HttpServletRequest request;

    /** Number of the revision just made; empty when none was. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && done.matches("[0-9]{1,9}") ? done : "";
    }

    /** The year that can be opened. */
    public String getNextYear() {
        return Integer.toString(calendars.history().lastYear() + 1);
    }
}
