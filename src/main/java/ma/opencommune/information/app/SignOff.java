package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the head of the administration, or the delegate, does with an answer: sign it, or send it back. */
@ApplicationScoped
@Transactional
public class SignOff {

    @Inject
    CaseMoves moves;

    @Inject
    Redactions redactions;

    @Inject
    CaseClocks clocks;

    @Inject
    SignOffLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    @ConfigProperty(name = "opencommune.information.sign-alone", defaultValue = "false")
    boolean alone;

    /** Signs the answer and tells the requester. */
    public Step sign(String number, int seen) {
        account.require(Permission.INFORMATION_SIGN);
        LocalDate today = clocks.today();
        RequestRecord request = moves.lock(number);
        if (redactions.unfinished(request)) {
            return new Step.Refused(Decision.Reason.REDACTION_OPEN, Set.of());
        }
        CaseCommand.Sign sign = new CaseCommand.Sign(moves.me(), today, clocks.remedies(request, today), alone);
        Step step = step(number, seen, sign, "information.answer.signed");
        if (step instanceof Step.Done) {
            RequestRecord signed = moves.find(number);
            letters.answered(signed, today);
            if (letters.passOn(signed)) {
                moves.note(signed, CaseEvent.Kind.TRANSFERRED, "");
            }
        }
        return step;
    }

    /** Sends the answer back to the officer with a note. */
    public Step sendBack(String number, int seen, String note) {
        CaseCommand back = new CaseCommand.ReturnDraft(moves.me(), PlainText.text(note));
        return step(number, seen, back, "information.answer.returned");
    }

    private Step step(String number, int seen, CaseCommand command, String action) {
        account.require(Permission.INFORMATION_SIGN);
        return moves.take(number, seen, command, action);
    }
}
