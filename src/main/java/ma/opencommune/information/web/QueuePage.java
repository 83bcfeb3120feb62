package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.app.RequestQueue;
import ma.opencommune.information.domain.request.Officer;
import ma.opencommune.information.domain.request.QueueRow;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.web.Pager;
import org.jspecify.annotations.Nullable;

/** The queue of requests, the most pressing first. */
@Named
@RequestScoped
public class QueuePage {

    static final int SIZE = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    RequestQueue queue;

    @Inject
    CurrentAccount account;

    @Inject
    PageTexts texts;

    @Inject
    Going going;

    @Inject
    QueueQuery filter;

    private ListQuery query;
    private RowPage<QueueRow> page;

    @PostConstruct
    void read() {
        query = new ListQuery(request);
        page = queue.page(filter.of(query), query.offset(SIZE), SIZE);
    }

    public List<QueueRow> getRows() {
        return page.rows();
    }

    /** The links to other pages. */
    public Pager getPager() {
        return Pager.of(
                query.page(),
                page.total(),
                SIZE,
                "/" + going.language().tag() + "/staff/requests" + query.filters(QueueQuery.NAMES));
    }

    /** Style of the clock of a line. */
    public String style(QueueRow row) {
        if (!row.handling().open()) {
            return "done";
        }
        String style = DeadlineView.style(row.clock());
        return row.provisional() && !style.equals("late") ? "maybe" : style;
    }

    /** The clock of a line in words. */
    public String word(QueueRow row) {
        return row.handling().open() || row.answered().isPresent()
                ? texts.of("information.clock." + row.clock())
                : texts.of("information.handling." + row.handling());
    }

    /** Working days left, in words; empty when nothing is owed. */
    public String left(QueueRow row) {
        if (!row.handling().open()) {
            return "";
        }
        return row.left() < 0
                ? texts.of("information.left.over", -row.left())
                : texts.of("information.left.days", row.left());
    }

    /** Who is in charge of a line. */
    public String officer(QueueRow row) {
        if (row.officer().isEmpty()) {
            return texts.of("information.queue.nobody");
        }
        return row.officer().equals(account.id()) ? texts.of("information.queue.me") : row.officerName();
    }

    public long getTotal() {
        return page.total();
    }

    public String getQ() {
        return query.text("q");
    }

    public String getState() {
        return query.text("state");
    }

    public String getClock() {
        return query.text("clock");
    }

    /** Which urgent ones are shown: all, undecided, oncall; empty for ordinary ones too. */
    public String getUrgent() {
        return query.text("urgent");
    }

    /** Until when urgency is decided; null when nothing is to be decided. */
    public @Nullable LocalDate urgencyBy(QueueRow row) {
        return row.urgencyBy().orElse(null);
    }

    /** Whose cases are shown: mine, nobody, the number of an officer; empty for all. */
    public String getWhose() {
        return query.text("whose");
    }

    /** Those whose cases can be shown. */
    public List<Officer> getOfficers() {
        return queue.officers();
    }

    /** The same list as a file. */
    public String getExport() {
        return "/staff/requests.csv" + query.filters(QueueQuery.NAMES);
    }
}
