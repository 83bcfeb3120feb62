package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.EarlyAnswerStore;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** First parts of the information, given before the rest while the clock runs on. */
@ApplicationScoped
@Transactional
public class EarlyAnswers {

    @Inject
    CaseMoves moves;

    @Inject
    EarlyAnswerStore store;

    @Inject
    EarlyFiles files;

    @Inject
    EarlyLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    @ConfigProperty(name = "opencommune.information.sign-alone", defaultValue = "false")
    boolean alone;

    /**
     * A first part with its files.
     *
     * @param answer the part
     * @param files that go with it
     */
    public record Sheet(EarlyAnswer answer, List<CaseFile> files) {}

    /** All of a request, for staff. */
    public List<Sheet> of(String number) {
        account.require(Permission.INFORMATION_READ);
        return sheets(moves.find(number), false);
    }

    /** What the requester was given; empty when number and token do not belong together. */
    public List<Sheet> own(String number, Token token) {
        return moves.own(number, token).map(request -> sheets(request, true)).orElse(List.of());
    }

    /** Writes a first part and hands it to the head. */
    public Step offer(String number, int seen, String title, String text, List<Long> chosen) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = moves.lock(number);
        List<Long> given = files.of(request, chosen);
        if (!given.isEmpty() && files.unfinished(request)) {
            return new Step.Refused(Decision.Reason.REDACTION_OPEN, Set.of());
        }
        EarlyAnswer answer = EarlyAnswer.offered(PlainText.line(title), PlainText.text(text), given, moves.me());
        List<EarlyAnswer> before = store.of(request.id());
        Step step = moves.take(
                number,
                seen,
                new CaseCommand.OfferEarly(
                        moves.me(),
                        answer.title(),
                        answer.text(),
                        before.stream().anyMatch(EarlyAnswer::waits),
                        before.size()),
                "information.early.offered");
        if (step instanceof Step.Done) {
            store.add(request.id(), answer, moves.now());
        }
        return step;
    }

    /** Signs it: the requester has it at once, and the rest is still owed on its day. */
    public Step sign(String number, int seen) {
        account.require(Permission.INFORMATION_SIGN);
        RequestRecord request = moves.lock(number);
        Optional<EarlyAnswer> waiting = store.waiting(request.id());
        if (waiting.isEmpty()) {
            return nothingWaits();
        }
        EarlyAnswer answer = waiting.get();
        if (!answer.files().isEmpty() && files.unfinished(request)) {
            return new Step.Refused(Decision.Reason.REDACTION_OPEN, Set.of());
        }
        Step step = moves.take(
                number, seen, new CaseCommand.SignEarly(moves.me(), answer, alone), "information.early.signed");
        if (step instanceof Step.Done) {
            store.sign(answer, moves.today(), moves.me());
            letters.given(request, answer);
        }
        return step;
    }

    /** Sends it back to the officer with a note. */
    public Step sendBack(String number, int seen, String note) {
        account.require(Permission.INFORMATION_SIGN);
        Optional<EarlyAnswer> waiting = store.waiting(moves.lock(number).id());
        if (waiting.isEmpty()) {
            return nothingWaits();
        }
        String words = PlainText.text(note);
        Step step = moves.take(
                number,
                seen,
                new CaseCommand.ReturnEarly(moves.me(), waiting.get(), words),
                "information.early.returned");
        if (step instanceof Step.Done) {
            store.sendBack(waiting.get(), words, moves.me());
        }
        return step;
    }

    private static Step nothingWaits() {
        return new Step.Refused(Decision.Reason.NOT_IN_THIS_STATE, Set.of());
    }

    private List<Sheet> sheets(RequestRecord request, boolean given) {
        return store.of(request.id()).stream()
                .filter(answer -> answer.given() || !given)
                .map(answer -> new Sheet(answer, files.of(request, answer)))
                .toList();
    }
}
