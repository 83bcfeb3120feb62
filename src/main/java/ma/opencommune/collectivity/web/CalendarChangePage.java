package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ma.opencommune.collectivity.app.CalendarRevisions;
import ma.opencommune.collectivity.app.ClosureNames;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.collectivity.domain.CalendarChange;
import ma.opencommune.collectivity.domain.CalendarPreview;
import ma.opencommune.collectivity.domain.Drafting;
import ma.opencommune.collectivity.domain.KnownClosure;
import ma.opencommune.collectivity.domain.Revising;
import ma.opencommune.kernel.ClosureDay;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** One change of the calendar: its form, then what it would do, then done. The first two are plain addresses. */
@Named
@RequestScoped
public class CalendarChangePage {

    @Inject
    CalendarRevisions revisions;

    @Inject
    WorkingCalendars calendars;

    @Inject
    ClosureNames names;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private @Nullable CalendarPreview preview;

    /** When the form was filled in: checks it and looks at what it would do. */
    public void look() {
        ChangeForm form = form();
        if (form.text("preview").isEmpty()) {
            return;
        }
        Optional<CalendarChange> change = form.change();
        form.mistakes().forEach(this::mistake);
        if (change.isPresent()) {
            Drafting drafting = revisions.draft(change.get());
            if (drafting instanceof Drafting.Drafted drafted) {
                preview = revisions.preview(drafted.draft());
            } else {
                refuse(((Drafting.Refused) drafting).reason());
            }
        }
    }

    /** Makes the change; goes back to the calendar, or says why not. */
    public @Nullable String confirm() {
        ChangeForm form = form();
        Optional<CalendarChange> change = form.change();
        form.mistakes().forEach(this::mistake);
        if (change.isEmpty()) {
            return null;
        }
        Revising revising = revisions.revise(change.get(), form.seen());
        if (revising instanceof Revising.Refused refused) {
            refuse(refused.reason());
            return null;
        }
        return "/staff/calendar?faces-redirect=true&done=" + ((Revising.Revised) revising).revision() + "&year="
                + year(change.get());
    }

    private int year(CalendarChange change) {
        if (change instanceof CalendarChange.Add add) {
            return add.date().getYear();
        }
        if (change instanceof CalendarChange.Confirm confirm) {
            return confirm.date().getYear();
        }
        if (change instanceof CalendarChange.Move move) {
            return move.date().getYear();
        }
        return change instanceof CalendarChange.OpenYear open
                ? open.year()
                : change.announcement().day().getYear();
    }

    private void refuse(Drafting.Reason reason) {
        String field = switch (reason) {
            case ANNOUNCED_LATER, ANNOUNCED_BEFORE_IT -> "announced";
            case OUTSIDE_YEARS, ALREADY_CLOSED, SAME_DATE -> "date";
            default -> "";
        };
        mistake(field, "collectivity.calendar.refused." + reason);
    }

    private void mistake(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field.isEmpty() ? null : field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.text(language.get(), key), ""));
    }

    private ChangeForm form() {
        return new ChangeForm(request::getParameter);
    }

    /** What the change would do; null until the form is right. */
    public @Nullable CalendarPreview getPreview() {
        return preview;
    }

    /** Dates of the preview that would be closed. */
    public List<ClosureEntry> getAdded() {
        return preview == null
                ? List.of()
                : preview.draft().added(0).stream().map(this::entry).toList();
    }

    /** Dates of the preview that would no longer be closed so. */
    public List<ClosureEntry> getEnded() {
        return preview == null
                ? List.of()
                : preview.draft().ended().stream().map(this::entry).toList();
    }

    private ClosureEntry entry(KnownClosure closure) {
        return new ClosureEntry(closure, names.of(closure), language.get());
    }

    /** The closure the change is about; null when it is about none. */
    public @Nullable ClosureEntry getClosure() {
        return calendars.history().find(form().closure()).map(this::entry).orElse(null);
    }

    /** Which change: add, confirm, move, cancel or open. */
    public String getAction() {
        String action = form().action();
        return List.of("confirm", "move", "cancel", "open").contains(action) ? action : "add";
    }

    /** What was typed into a field; a new date starts from the old one. */
    public String typed(String field) {
        String typed = form().text(field);
        if (typed.isEmpty() && field.equals("date")) {
            return calendars
                    .history()
                    .find(form().closure())
                    .map(KnownClosure::day)
                    .map(ClosureDay::date)
                    .map(Object::toString)
                    .orElse("");
        }
        return typed;
    }

    /** The four languages, for the fields of the name. */
    public List<Language> getLanguages() {
        return List.of(Language.AR, Language.FR, Language.ZGH, Language.EN);
    }

    /** Whether the name in this language must be there. */
    public boolean needed(Language name) {
        return name == Language.AR || name == Language.FR;
    }

    /** Year that would be opened. */
    public int getNextYear() {
        return calendars.history().lastYear() + 1;
    }

    /** Whether the button that confirms is there: with a preview, and while its press is being read. */
    public boolean isConfirmable() {
        boolean shown = FacesContext.getCurrentInstance().getCurrentPhaseId().equals(PhaseId.RENDER_RESPONSE);
        return shown ? preview != null : form().seen() > 0;
    }

    /** Number of the revision the change is drawn from. */
    public int getSeen() {
        return preview == null ? calendars.latest().revision() : preview.revision();
    }
}
