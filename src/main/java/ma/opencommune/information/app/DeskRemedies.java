package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * The desk's twin of the tracking page: a complaint or a withdrawal that comes on paper, with the day on its stamp; a step to the
 * commission or the court, and the order that comes back, with the document.
 */
@ApplicationScoped
@Transactional
public class DeskRemedies {

    @Inject
    CaseMoves moves;

    @Inject
    RemedySteps steps;

    @Inject
    Ladders ladders;

    @Inject
    CaseFiles files;

    @Inject
    RequestLetters letters;

    @Inject
    CurrentAccount account;

    /**
     * What an order says.
     *
     * @param reversed whether an answer is ordered
     * @param decided its day
     * @param words in words
     */
    public record Order(boolean reversed, LocalDate decided, String words) {}

    /** The ladder of a case as it stands; empty while there is nothing to complain about. */
    public Optional<Ladder> ladder(String number) {
        account.require(Permission.INFORMATION_REGISTER);
        return ladders.of(moves.find(number));
    }

    /** The day by the clock of the commune. */
    public LocalDate today() {
        return moves.today();
    }

    /** Enters a complaint to the head that was brought on that day. */
    public Step complain(String number, int seen, LocalDate filed, String text, List<Upload> scans) {
        return enter(
                number,
                seen,
                scans,
                CaseFile.Side.FORM,
                request -> refused(steps.complain(request, filed, PlainText.text(text), OptionalLong.of(moves.me()))));
    }

    /** Enters that the requester takes the request back, by a letter of that day. */
    public Step withdraw(String number, int seen, LocalDate said, List<Upload> scans) {
        return enter(number, seen, scans, CaseFile.Side.FORM, request -> {
            if (said.isAfter(moves.today()) || said.isBefore(request.received())) {
                return new Step.Refused(Decision.Reason.WRONG_DAY, Set.of());
            }
            Step step = moves.take(
                    number,
                    request.version(),
                    new CaseCommand.Withdraw(OptionalLong.of(moves.me())),
                    "information.request.withdrawn");
            if (step instanceof Step.Done) {
                steps.withdrawn(moves.find(number), said);
            }
            return step;
        });
    }

    /** Enters that the requester went to the commission or the court on that day. */
    public Step appeal(String number, int seen, Rung.Whom whom, LocalDate filed) {
        return enter(
                number,
                seen,
                List.of(),
                CaseFile.Side.ORDER,
                request -> refused(steps.appeal(request, whom, filed, OptionalLong.of(moves.me()))));
    }

    /** Enters what the commission or the court decided, with its document; in the requester's favour it has the request handled again. */
    public Step order(String number, int seen, Rung.Whom whom, Order order, List<Upload> document) {
        account.require(Permission.INFORMATION_REGISTER);
        if (document.isEmpty()) {
            return new Step.Refused(Decision.Reason.DOCUMENT_MISSING, Set.of());
        }
        return enter(number, seen, document, CaseFile.Side.ORDER, request -> {
            Optional<Appeal> waiting = steps.waiting(request, whom);
            if (waiting.isEmpty()) {
                return new Step.Refused(Decision.Reason.STEP_NOT_OPEN, Set.of());
            }
            return decide(request, waiting.get(), order);
        });
    }

    private Step decide(RequestRecord request, Appeal appeal, Order order) {
        LocalDate day = order.decided();
        if (day.isAfter(moves.today()) || day.isBefore(appeal.filed())) {
            return new Step.Refused(Decision.Reason.WRONG_DAY, Set.of());
        }
        String words = PlainText.text(order.words());
        boolean current = steps.current(request, appeal);
        Step step = moves.take(
                request.number(),
                request.version(),
                new CaseCommand.NoteOrder(
                        moves.me(),
                        appeal.whom(),
                        order.reversed(),
                        words,
                        current ? Optional.of(day) : Optional.empty()),
                "information.appeal.noted");
        if (step instanceof Step.Done) {
            OptionalLong file = files.files(request.id()).stream()
                    .filter(one -> one.side() == CaseFile.Side.ORDER)
                    .mapToLong(CaseFile::id)
                    .max();
            steps.decide(
                    request,
                    new Appeal(
                            appeal.id(),
                            appeal.complaint(),
                            appeal.whom(),
                            appeal.filed(),
                            appeal.replyDue(),
                            order.reversed() ? Appeal.State.REVERSED : Appeal.State.DISMISSED,
                            Optional.of(day),
                            words,
                            file),
                    moves.me());
        }
        return step;
    }

    private Step enter(
            String number, int seen, List<Upload> scans, CaseFile.Side side, Function<RequestRecord, Step> what) {
        account.require(Permission.INFORMATION_REGISTER);
        RequestRecord request = moves.lock(number);
        List<TimelineEntry> since = moves.since(request, seen);
        if (!since.isEmpty()) {
            return new Step.Stale(since);
        }
        List<Keeping.Refused> refused = files.attach(request, side, scans);
        if (!refused.isEmpty()) {
            return new Step.FilesRefused(refused);
        }
        Step step = what.apply(request);
        if (!(step instanceof Step.Done)) {
            files.undo();
        } else if (!scans.isEmpty()) {
            letters.audit("information.remedy.scanned", request, Map.of("files", String.valueOf(scans.size())));
        }
        return step;
    }

    private static Step refused(Optional<Decision.Reason> reason) {
        return reason.<Step>map(why -> new Step.Refused(why, Set.of())).orElseGet(Step.Done::new);
    }
}
