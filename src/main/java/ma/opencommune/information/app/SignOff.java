package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.RequestAnswered;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the head of the administration, or the delegate, does with an answer: sign it, or send it back. */
@ApplicationScoped
@Transactional
public class SignOff {

    @Inject
    RequestStore requests;

    @Inject
    CaseClocks clocks;

    @Inject
    Registration registration;

    @Inject
    SignOffLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    @ConfigProperty(name = "opencommune.information.sign-alone", defaultValue = "false")
    boolean alone;

    /** Signs the answer and tells the requester. */
    public Step sign(String number, int seen) {
        LocalDate today = clocks.today();
        CaseCommand.Sign sign = new CaseCommand.Sign(me(), today, clocks.remedies(today), alone);
        RequestRecord request = lock(number);
        Step step = step(request, seen, sign, "information.answer.signed");
        if (step instanceof Step.Done) {
            Outcome outcome = request.state().draft().map(Answer::outcome).orElse(Outcome.GRANTED);
            letters.answered(
                    request,
                    requests.requester(request),
                    requests.token(request),
                    new RequestAnswered(number, outcome, today, request.dates().due()));
        }
        return step;
    }

    /** Sends the answer back to the officer with a note. */
    public Step sendBack(String number, int seen, String note) {
        RequestRecord request = lock(number);
        return step(
                request, seen, new CaseCommand.ReturnDraft(me(), PlainText.text(note)), "information.answer.returned");
    }

    private Step step(RequestRecord request, int seen, CaseCommand command, String action) {
        account.require(Permission.INFORMATION_SIGN);
        if (request.version() != seen) {
            return new Step.Stale(requests.timeline(request).stream()
                    .filter(entry -> entry.version() > seen)
                    .toList());
        }
        Decision decision = request.state().decide(command);
        if (decision instanceof Decision.Refused no) {
            return new Step.Refused(no.reason(), no.gaps());
        }
        Decision.Taken taken = (Decision.Taken) decision;
        requests.save(request, taken.next(), taken.event(), registration.now());
        letters.audit(action, request);
        return new Step.Done();
    }

    private RequestRecord lock(String number) {
        return requests.lock(number).orElseThrow(() -> new NotFound(number));
    }

    private long me() {
        return account.id().orElseThrow(() -> new Forbidden("nobody is signed in"));
    }
}
