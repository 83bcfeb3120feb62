package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.opencommune.collectivity.domain.CalendarChange;
import ma.opencommune.collectivity.domain.CalendarDesk;
import ma.opencommune.collectivity.domain.CalendarDraft;
import ma.opencommune.collectivity.domain.CalendarEffects;
import ma.opencommune.collectivity.domain.CalendarHistory;
import ma.opencommune.collectivity.domain.CalendarPreview;
import ma.opencommune.collectivity.domain.CalendarRevised;
import ma.opencommune.collectivity.domain.CalendarRevision;
import ma.opencommune.collectivity.domain.Drafting;
import ma.opencommune.collectivity.domain.Revising;
import ma.opencommune.collectivity.store.CalendarStore;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Changing the calendar of closure days, as its administrator: look at the effects, then confirm; each change a revision. */
@ApplicationScoped
@Transactional
public class CalendarRevisions {

    @Inject
    CalendarStore store;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarEffects> effects;

    @Inject
    Event<CalendarRevised> revised;

    @Inject
    AuditTrail trail;

    /** What a draft would do. */
    public CalendarPreview preview(CalendarDraft draft) {
        account.require(Permission.COLLECTIVITY_MANAGE);
        CalendarHistory history = store.history();
        CalendarEffects asked =
                new CalendarEffects(history.latest(), history.after(draft).latest());
        effects.fire(asked);
        return CalendarPreview.of(history, draft, LocalDate.now(clock), asked.found());
    }

    /** Whether the calendar can be changed so, and what would change. */
    public Drafting draft(CalendarChange change) {
        account.require(Permission.COLLECTIVITY_MANAGE);
        return new CalendarDesk(store.history(), LocalDate.now(clock)).draft(change);
    }

    /**
     * Changes the calendar.
     *
     * @param seen number of the revision from which the change was drawn
     */
    public Revising revise(CalendarChange change, int seen) {
        account.require(Permission.COLLECTIVITY_MANAGE);
        if (store.lockHead().number() != seen) {
            return new Revising.Refused(Drafting.Reason.CHANGED_MEANWHILE);
        }
        Drafting drafting = new CalendarDesk(store.history(), LocalDate.now(clock)).draft(change);
        if (drafting instanceof Drafting.Refused refused) {
            return new Revising.Refused(refused.reason());
        }
        CalendarDraft draft = ((Drafting.Drafted) drafting).draft();
        keep(draft, seen + 1);
        tell(draft, seen + 1);
        return new Revising.Revised(seen + 1);
    }

    /** Changes the calendar as the collectivity above announced it; for the system, which checked who said so. */
    public int adopt(CalendarDraft draft) {
        int number = store.lockHead().number() + 1;
        keep(draft, number);
        tell(draft, number);
        return number;
    }

    /** All revisions, the newest first. */
    public List<CalendarRevision> revisions() {
        account.require(Permission.COLLECTIVITY_MANAGE);
        return store.revisions();
    }

    private void tell(CalendarDraft draft, int number) {
        revised.fire(
                new CalendarRevised(number, draft.cause(), draft.announcement().day(), draft.dates()));
        trail.record(new AuditEvent(
                "collectivity.calendar.revised",
                "calendar:" + number,
                Map.of(
                        "cause", draft.cause().name(),
                        "announced", draft.announcement().day().toString(),
                        "source", draft.announcement().source(),
                        "dates", draft.dates().stream().map(LocalDate::toString).collect(Collectors.joining(" ")))));
    }

    private void keep(CalendarDraft draft, int number) {
        store.add(new CalendarRevision(
                number,
                draft.cause(),
                draft.announcement().source(),
                Optional.of(draft.announcement().day()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                account.mark(),
                account.getName()));
        draft.ended().forEach(one -> store.end(one.ended(draft.announcement().day(), number)));
        draft.added(number).forEach(store::add);
        draft.opens().ifPresent(year -> store.open(year, number));
        store.flush();
    }
}
