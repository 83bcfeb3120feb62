package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Remedies;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.kernel.OutOfCalendar;

/** Reads the ladder of remedies of a request. */
@ApplicationScoped
public class Ladders {

    @Inject
    ComplaintStore complaints;

    @Inject
    CaseClocks clocks;

    @Inject
    Deadlines deadlines;

    /**
     * The ladder: once there is an answer, or once it is late. A complaint about the late answer stands until the answer comes.
     */
    Optional<Ladder> of(RequestRecord request) {
        Optional<Remedies> remedies = clocks.open(request);
        Optional<Complaint> complaint = remedies.flatMap(from -> complaints.about(request.id(), from.from()));
        return remedies.map(from -> new Ladder(from.complaintUntil(), cdaiUntil(request, from, complaint), complaint));
    }

    /** The last day of the ladder of an answered request; empty when it does not end within the calendar. */
    Optional<LocalDate> last(RequestRecord request) {
        return request.state().handling() == Handling.ANSWERED ? of(request).map(Ladder::last) : Optional.empty();
    }

    /** The head's last day for a complaint made on that day. */
    LocalDate replyDue(RequestRecord request, LocalDate filed) {
        return deadlines.count(request.received(), Term.HEAD_REPLY, filed).due();
    }

    private LocalDate cdaiUntil(RequestRecord request, Remedies remedies, Optional<Complaint> complaint) {
        try {
            return complaint
                    .map(made -> deadlines
                            .count(request.received(), Term.CDAI, made.onward())
                            .due())
                    .orElse(remedies.cdaiUntil());
        } catch (OutOfCalendar beyond) {
            return remedies.cdaiUntil();
        }
    }
}
