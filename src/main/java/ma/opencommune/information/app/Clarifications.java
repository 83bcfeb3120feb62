package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The one question to the requester, with everything in it. The law stops no clock for it. */
@ApplicationScoped
@Transactional
public class Clarifications {

    /** Longest question. */
    public static final int LONGEST = 2000;

    @Inject
    CaseMoves moves;

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    DueDays dueDays;

    @Inject
    CurrentAccount account;

    /** Asks the requester, who answers on the tracking page. */
    public Step ask(String number, int seen, String question) {
        account.require(Permission.INFORMATION_HANDLE);
        String words = PlainText.text(question);
        Step step = moves.take(
                number, seen, new CaseCommand.AskClarification(moves.me(), words), "information.clarification.asked");
        if (step instanceof Step.Done) {
            RequestRecord request = moves.find(number);
            requests.token(request)
                    .ifPresent(token -> letters.send(
                            request,
                            requests.requester(request),
                            token,
                            "clarify",
                            words,
                            dueDays.words(request.question().language(), request.dates())));
        }
        return step;
    }

    /** Enters at the desk what a requester answers who has no mail or no wish to write; the clock runs on. */
    public Step answeredAtDesk(String number, int seen, String answer) {
        account.require(Permission.INFORMATION_REGISTER);
        return moves.take(
                number,
                seen,
                new CaseCommand.Clarify(OptionalLong.of(moves.me()), PlainText.text(answer)),
                "information.request.clarified");
    }
}
