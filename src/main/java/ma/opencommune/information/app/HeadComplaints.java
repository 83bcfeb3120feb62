package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.ComplaintFilter;
import ma.opencommune.information.domain.request.ComplaintLine;
import ma.opencommune.information.domain.request.ComplaintSheet;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Complaints as the head, or the delegate, decides them: somebody other than who handled the case (article 19). */
@ApplicationScoped
@Transactional
public class HeadComplaints {

    @Inject
    ComplaintStore complaints;

    @Inject
    CaseSheets sheets;

    @Inject
    CaseMoves moves;

    @Inject
    Ladders ladders;

    @Inject
    RemedySteps remedies;

    @Inject
    CurrentAccount account;

    /** A page of them. */
    public RowPage<ComplaintLine> page(ComplaintFilter filter, int offset, int size) {
        account.require(Permission.INFORMATION_SIGN);
        return new RowPage<>(complaints.page(filter, offset, size), complaints.count(filter));
    }

    /**
     * A complaint with its case.
     *
     * @throws NotFound when there is none
     */
    public ComplaintSheet sheet(String number, OptionalLong id) {
        account.require(Permission.INFORMATION_SIGN);
        RequestRecord request = moves.find(number);
        Complaint complaint = complaint(request, id);
        return new ComplaintSheet(sheets.sheet(number), complaint, complaint.silent(moves.today()));
    }

    /** Dismisses or reverses; a reversal has the request handled again when the complaint is about the answer that stands. */
    public Step decide(String number, int seen, long id, boolean reversed, String reason) {
        account.require(Permission.INFORMATION_SIGN);
        String words = PlainText.text(reason);
        RequestRecord request = moves.lock(number);
        Complaint complaint = complaint(request, OptionalLong.of(id));
        if (!complaint.waits()) {
            return new Step.Refused(Decision.Reason.NOT_IN_THIS_STATE, Set.of());
        }
        LocalDate today = moves.today();
        Optional<LocalDate> again = ladders.current(request, complaint) ? Optional.of(today) : Optional.empty();
        Step step = moves.take(
                number,
                seen,
                new CaseCommand.DecideComplaint(moves.me(), reversed, words, again),
                reversed ? "information.complaint.reversed" : "information.complaint.dismissed");
        if (step instanceof Step.Done) {
            Complaint.State state = reversed ? Complaint.State.REVERSED : Complaint.State.DISMISSED;
            complaints.decide(complaint, state, words, today, moves.me());
            remedies.decided(request, state, words, today);
        }
        return step;
    }

    /** The one that is asked for; without a choice the oldest that waits, else the newest. */
    private Complaint complaint(RequestRecord request, OptionalLong id) {
        Optional<Complaint> found = id.isPresent()
                ? complaints.find(request.id(), id.getAsLong())
                : complaints.of(request.id()).stream()
                        .filter(Complaint::waits)
                        .findFirst()
                        .or(() -> complaints.newest(request.id()));
        return found.orElseThrow(() -> new NotFound("complaint about " + request.number()));
    }
}
