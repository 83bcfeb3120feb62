package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    ComplaintLetters letters;

    @Inject
    CaseClocks clocks;

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
    public ComplaintSheet sheet(String number) {
        account.require(Permission.INFORMATION_SIGN);
        RequestRecord request = moves.find(number);
        Complaint complaint = newest(request);
        return new ComplaintSheet(sheets.sheet(number), complaint, complaint.silent(clocks.today()));
    }

    /** Dismisses or reverses; a reversal has the request handled again. */
    public Step decide(String number, int seen, boolean reversed, String reason) {
        account.require(Permission.INFORMATION_SIGN);
        String words = PlainText.text(reason);
        Complaint complaint = newest(moves.lock(number));
        if (complaint.state() != Complaint.State.FILED) {
            return new Step.Refused(Decision.Reason.NOT_IN_THIS_STATE, Set.of());
        }
        Step step = moves.take(
                number,
                seen,
                new CaseCommand.DecideComplaint(moves.me(), reversed, words),
                reversed ? "information.complaint.reversed" : "information.complaint.dismissed");
        if (step instanceof Step.Done) {
            Complaint.State state = reversed ? Complaint.State.REVERSED : Complaint.State.DISMISSED;
            complaints.decide(complaint, state, words, clocks.today(), moves.me());
            letters.decided(moves.find(number), state, words);
        }
        return step;
    }

    private Complaint newest(RequestRecord request) {
        return complaints.newest(request.id()).orElseThrow(() -> new NotFound("complaint about " + request.number()));
    }
}
