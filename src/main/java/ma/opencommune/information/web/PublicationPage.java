package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.Moderation;
import ma.opencommune.information.domain.request.ModerationSheet;
import ma.opencommune.information.domain.request.Publication;
import org.jspecify.annotations.Nullable;

/** What waits for a publisher; with a number, the one request. */
@Named
@RequestScoped
public class PublicationPage {

    private static final int SIZE = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    Moderation moderation;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private String number = "";
    private String title = "";
    private String reason = "";
    private @Nullable ModerationSheet sheet;

    @PostConstruct
    void read() {
        String sent = request.getParameter("number");
        number = sent == null ? "" : sent;
        if (!number.isEmpty()) {
            sheet = moderation.sheet(number);
            String kept = sheet.publicSide().title();
            title = kept.isEmpty() ? sheet.subject() : kept;
        }
    }

    /** Publishes number, title, dates and state. */
    public void entry() throws IOException {
        go(Publication.PUBLIC_ENTRY);
    }

    /** Publishes the answer and its files too. */
    public void answer() throws IOException {
        go(Publication.PUBLIC_ANSWER);
    }

    /** Holds it back. */
    public void hold() throws IOException {
        go(Publication.HELD);
    }

    /** Takes it down. */
    public void takeDown() throws IOException {
        go(Publication.TAKEN_DOWN);
    }

    private void go(Publication next) throws IOException {
        if (moderation.publish(number, next, title, reason)) {
            going.to("/staff/publication");
        } else {
            mistakes.add("title", "information.publish.refused");
        }
    }

    /** Requests that wait. */
    public List<ModerationSheet> getWaiting() {
        return moderation.waiting(SIZE);
    }

    public @Nullable ModerationSheet getSheet() {
        return sheet;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
