package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import ma.opencommune.collectivity.app.CalendarRevisions;
import ma.opencommune.collectivity.app.ClosureNames;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.platform.i18n.CurrentLanguage;

/** Every revision of the calendar: who entered it, when, by which announcement, what it changed. */
@Named
@RequestScoped
public class CalendarHistoryPage {

    private static final int FIRST_REVISION = 1;

    @Inject
    CalendarRevisions revisions;

    @Inject
    WorkingCalendars calendars;

    @Inject
    ClosureNames names;

    @Inject
    CurrentLanguage language;

    /** All revisions, the newest first. */
    public List<RevisionEntry> getRevisions() {
        CalendarHistory history = calendars.history();
        return revisions.revisions().stream()
                .map(one -> new RevisionEntry(
                        one,
                        one.number() == FIRST_REVISION
                                ? List.of()
                                : entries(history, closure -> closure.revision() == one.number()),
                        entries(history, closure -> closure.endedBy().orElse(0) == one.number())))
                .toList();
    }

    private List<ClosureEntry> entries(CalendarHistory history, Predicate<KnownClosure> which) {
        return history.closures().stream()
                .filter(which)
                .map(closure -> new ClosureEntry(closure, names.of(closure), language.get()))
                .toList();
    }
}
