package ma.opencommune.platform.watch.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.mail.domain.MailSearch;
import ma.opencommune.platform.mail.domain.MailState;
import ma.opencommune.platform.watch.app.MailDesk;
import ma.opencommune.platform.web.Pager;
import org.jspecify.annotations.Nullable;

/** Outgoing mail: what waits, what was sent, what was given up and why. */
@Named
@RequestScoped
public class MailPage {

    private static final int SIZE = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    MailDesk desk;

    @Inject
    CurrentLanguage language;

    private MailQuery query;

    @PostConstruct
    void read() {
        query = MailQuery.of(request);
    }

    /** Whether there is a mail server. */
    public boolean isConfigured() {
        return desk.configured();
    }

    /** How many letters wait. */
    public long getWaiting() {
        return count(MailState.WAITING);
    }

    /** How many mails are in a state. */
    public long count(MailState state) {
        return desk.count(new MailSearch(Optional.of(state), OptionalLong.empty(), Optional.empty()));
    }

    /** The states a list can be narrowed to. */
    public MailState[] getStates() {
        return MailState.values();
    }

    /** How many mails are found. */
    public long getCount() {
        return desk.count(query.search());
    }

    /** The mails of this page. */
    public List<MailDesk.Line> getLines() {
        return desk.list(query.search(), (getPager().page() - 1) * SIZE, SIZE);
    }

    /** The way through the pages. */
    public Pager getPager() {
        String page = String.valueOf(request.getParameter("page"));
        return Pager.of(
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1,
                getCount(),
                SIZE,
                "/" + language.getTag() + "/staff/mail?" + query.address());
    }

    /** Style of a state. */
    public String style(MailState state) {
        return switch (state) {
            case WAITING -> "soon";
            case SENT -> "ok";
            case FAILED -> "late";
        };
    }

    /** When a mail is tried next; null when it is not, or when there is nothing to try it with. */
    public @Nullable Instant next(MailDesk.Line line) {
        return line.mail().state() == MailState.WAITING && isConfigured()
                ? line.mail().fate().nextTry()
                : null;
    }

    /** Whether a mail can be tried again. */
    public boolean can(MailDesk.Line line) {
        return line.mail().state() != MailState.SENT && line.mail().fate().kept() && isConfigured();
    }

    /** What came of the last try again: {@code yes}, {@code no} or nothing. */
    public String getTried() {
        String tried = String.valueOf(request.getParameter("tried"));
        return tried.matches("yes|no") ? tried : "";
    }

    /** The search as it stands in an address. */
    public String getFilter() {
        return query.address();
    }

    public @Nullable MailState getState() {
        return query.state().orElse(null);
    }

    public String getTyped() {
        return query.typed();
    }
}
