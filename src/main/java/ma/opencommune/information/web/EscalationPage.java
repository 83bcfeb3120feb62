package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.opencommune.information.app.RequestQueue;
import ma.opencommune.information.domain.request.Officer;
import ma.opencommune.information.domain.request.QueueRow;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.platform.web.Pager;

/** Requests that are very late, the oldest due date first, for the secretary-general. */
@Named
@RequestScoped
public class EscalationPage {

    static final String[] NAMES = {"q", "whose"};

    @Inject
    HttpServletRequest request;

    @Inject
    RequestQueue queue;

    @Inject
    QueueQuery filter;

    @Inject
    Going going;

    private ListQuery query;
    private RowPage<QueueRow> page;

    @PostConstruct
    void read() {
        query = new ListQuery(request);
        page = queue.page(filter.veryLate(query), query.offset(QueuePage.SIZE), QueuePage.SIZE);
    }

    public List<QueueRow> getRows() {
        return page.rows();
    }

    /** Working days since the due date. */
    public int over(QueueRow row) {
        return -row.left();
    }

    public long getTotal() {
        return page.total();
    }

    /** The links to other pages. */
    public Pager getPager() {
        return Pager.of(
                query.page(),
                page.total(),
                QueuePage.SIZE,
                "/" + going.language().tag() + "/staff/escalation" + query.filters(NAMES));
    }

    /** The same list as a file. */
    public String getExport() {
        return "/staff/escalation.csv" + query.filters(NAMES);
    }

    /** Those whose cases can be shown. */
    public List<Officer> getOfficers() {
        return queue.officers();
    }

    public String getQ() {
        return query.text("q");
    }

    public String getWhose() {
        return query.text("whose");
    }
}
