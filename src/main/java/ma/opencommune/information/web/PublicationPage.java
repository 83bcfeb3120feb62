package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.app.Moderation;
import ma.opencommune.information.domain.request.DownReason;
import ma.opencommune.information.domain.request.ModerationSheet;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.Publishing;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.platform.web.Pager;
import org.jspecify.annotations.Nullable;

/** What waits for a publisher; with a number, the one request. */
@Named
@RequestScoped
public class PublicationPage {

    private static final int SIZE = 25;

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
    private String service = "";
    private String code = "";
    private int seen;
    private ListQuery query;
    private RowPage<ModerationSheet> waiting = new RowPage<>(List.of(), 0);
    private @Nullable ModerationSheet sheet;

    @PostConstruct
    void read() {
        String sent = request.getParameter("number");
        number = sent == null ? "" : sent;
        query = new ListQuery(request);
        if (!number.isEmpty()) {
            sheet = moderation.sheet(number);
            String kept = sheet.publicSide().title();
            title = kept.isEmpty() ? sheet.subject() : kept;
            String stated = sheet.publicSide().service();
            service = stated.isEmpty() ? moderation.service(number) : stated;
            String version = request.getParameter("seen");
            seen = version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : sheet.version();
        } else {
            waiting = moderation.waiting(query.text("q"), query.offset(SIZE), SIZE);
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

    /** Publishes the entry and why its answer is not shown. */
    public void restrict() throws IOException {
        go(Publication.RESTRICTED);
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
        switch (moderation.publish(number, seen, new Publishing(next, title, service, reason, code()))) {
            case DONE -> going.to("/staff/publication");
            case REFUSED -> mistakes.add("title", "information.publish.refused");
            case STALE -> {
                seen = moderation.sheet(number).version();
                mistakes.add("", "information.publish.stale");
            }
        }
    }

    private Optional<DownReason> code() {
        return Arrays.stream(DownReason.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
    }

    /** Requests that wait, a page of them. */
    public List<ModerationSheet> getWaiting() {
        return waiting.rows();
    }

    /** How many wait. */
    public long getTotal() {
        return waiting.total();
    }

    /** The links to other pages. */
    public Pager getPager() {
        return Pager.of(
                query.page(),
                waiting.total(),
                SIZE,
                "/" + going.language().tag() + "/staff/publication" + query.filters("q"));
    }

    /** The words that are looked for. */
    public String getQ() {
        return query.text("q");
    }

    public @Nullable ModerationSheet getSheet() {
        return sheet;
    }

    /** The version that the page shows, or that whoever typed has now been told of. */
    public int getSeen() {
        return seen;
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

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    /** Why it is taken down, as chosen. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What can be chosen. */
    public DownReason[] getCodes() {
        return DownReason.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
