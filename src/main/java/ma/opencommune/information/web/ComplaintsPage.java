package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.app.Deadlines;
import ma.opencommune.information.app.HeadComplaints;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.ComplaintFilter;
import ma.opencommune.information.domain.request.ComplaintLine;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.platform.web.Pager;

/** Complaints to the head, those that wait and the most pressing first. */
@Named
@RequestScoped
public class ComplaintsPage {

    private static final int SIZE = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    HeadComplaints complaints;

    @Inject
    Going going;

    @Inject
    Clock clock;

    @Inject
    Deadlines deadlines;

    private ListQuery query;
    private RowPage<ComplaintLine> page;

    @PostConstruct
    void read() {
        query = new ListQuery(request);
        page = complaints.page(ComplaintsQuery.of(query), query.offset(SIZE), SIZE);
    }

    /** The complaints. */
    public List<ComplaintLine> getLines() {
        return page.rows();
    }

    public long getTotal() {
        return page.total();
    }

    /** The links to other pages. */
    public Pager getPager() {
        return Pager.of(
                query.page(),
                page.total(),
                SIZE,
                "/" + going.language().tag() + "/staff/complaints" + query.filters(ComplaintsQuery.NAMES));
    }

    /** Whether it waits although the head's period is over. */
    public boolean late(ComplaintLine line) {
        return line.state() == Complaint.State.FILED && LocalDate.now(clock).isAfter(line.replyDue());
    }

    /** The same list as a file. */
    public String getExport() {
        return "/staff/complaints.csv" + query.filters(ComplaintsQuery.NAMES);
    }

    public Complaint.State[] getStates() {
        return Complaint.State.values();
    }

    public ComplaintFilter.Sort[] getSorts() {
        return ComplaintFilter.Sort.values();
    }

    public String getQ() {
        return query.text("q");
    }

    public String getState() {
        return query.text("state");
    }

    public String getSort() {
        return query.text("sort");
    }

    /** How many days the head has for each, by the law of today. */
    public int getReplyDays() {
        return deadlines.period(LocalDate.now(clock), Term.HEAD_REPLY).amount();
    }
}
