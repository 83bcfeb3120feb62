package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.app.HeadComplaints;
import ma.opencommune.information.domain.request.ComplaintLine;

/** Complaints that wait for the head, the most pressing first. */
@Named
@RequestScoped
public class ComplaintsPage {

    @Inject
    HeadComplaints complaints;

    @Inject
    Clock clock;

    private List<ComplaintLine> lines = List.of();
    private boolean read;

    /** The complaints. */
    public List<ComplaintLine> getLines() {
        if (!read) {
            lines = complaints.waiting();
            read = true;
        }
        return lines;
    }

    /** Whether the head's period is over. */
    public boolean late(ComplaintLine line) {
        return LocalDate.now(clock).isAfter(line.replyDue());
    }
}
