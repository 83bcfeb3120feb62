package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.app.RequestTracking;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Clarification;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Extension;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.TrackingSheet;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.Ref;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.web.TimelineStep;
import org.jspecify.annotations.Nullable;

/** Where a request stands, for whoever holds its number and its code; without them, the form to enter both. */
@Named
@RequestScoped
public class TrackPage {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestTracking tracking;

    @Inject
    PageTexts texts;

    @Inject
    PageFormats formats;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private String number = "";
    private String token = "";
    private String message = "";
    private @Nullable TrackingSheet sheet;

    @PostConstruct
    void read() {
        number = parameter("number");
        token = parameter("token");
        message = parameter("message");
        Optional<Token> secret = Token.parse(token);
        Optional<Ref> ref = Ref.parse(number);
        if (ref.isPresent() && secret.isPresent()) {
            number = ref.get().toString();
            try {
                sheet = tracking.sheet(number, secret.get());
            } catch (NotFound unknown) {
                sheet = null;
            }
        }
    }

    /** Says that number and code do not belong together; called before the page is shown. */
    public void check() {
        if (sheet == null && !(number.isEmpty() && token.isEmpty())) {
            mistakes.add("number", "information.track.unknown");
            going.status(404);
        }
    }

    /** Adds a clarification. */
    public void clarify() throws IOException {
        if (message.isBlank()) {
            mistakes.add("message", "information.track.message.empty");
        } else if (message.length() > RequestTracking.LONGEST) {
            mistakes.add("message", "information.ask.error.long");
        } else {
            done(tracking.clarify(number, secret(), message));
        }
    }

    /** Takes the request back. */
    public void withdraw() throws IOException {
        done(tracking.withdraw(number, secret()));
    }

    private void done(Decision decision) throws IOException {
        if (decision instanceof Decision.Refused no) {
            mistakes.add("", "information.refused." + no.reason());
        } else {
            going.to("/information/track?number=" + number + "&token=" + token);
        }
    }

    private Token secret() {
        return Token.parse(token).orElseThrow(() -> new NotFound("request with this number and token"));
    }

    private String parameter(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    /** The request; null when there is none to show. */
    public @Nullable TrackingSheet getSheet() {
        return sheet;
    }

    /** The due date with its account. */
    public @Nullable DeadlineView getDeadline() {
        return sheet == null ? null : new DeadlineView(sheet.request(), sheet.clock(), texts);
    }

    /** What happened and what comes. */
    public List<TimelineStep> getSteps() {
        return sheet == null ? List.of() : new Follow(texts, formats).steps(sheet.request(), sheet.timeline());
    }

    /** The question that waits for the requester's answer; empty when none does. */
    public String getQuestion() {
        TrackingSheet shown = sheet;
        if (shown == null || !isOpen() || shown.request().state().asides().clarification() != Clarification.ASKED) {
            return "";
        }
        return shown.timeline().stream()
                .filter(entry -> entry.kind() == CaseEvent.Kind.CLARIFICATION_ASKED)
                .map(TimelineEntry::detail)
                .findFirst()
                .orElse("");
    }

    /** What was asked of the requester and what the requester wrote after the request, in order. */
    public List<TimelineEntry> getExchange() {
        return sheet == null
                ? List.of()
                : sheet.timeline().stream()
                        .filter(entry -> entry.kind() == CaseEvent.Kind.CLARIFICATION_ASKED
                                || entry.kind() == CaseEvent.Kind.CLARIFIED)
                        .filter(entry -> !entry.detail().isBlank())
                        .toList();
    }

    /** The extension that was agreed; null when there is none. */
    public @Nullable Extension getExtension() {
        TrackingSheet shown = sheet;
        return shown != null && shown.request().state().asides().extended()
                ? shown.request().state().asides().extension().orElse(null)
                : null;
    }

    /** Whether the requester can still add to it or take it back. */
    public boolean isOpen() {
        return sheet != null && sheet.request().state().handling().open();
    }

    public String getNumber() {
        return number;
    }

    public String getToken() {
        return token;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
