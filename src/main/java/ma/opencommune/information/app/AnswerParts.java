package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Transfer;
import ma.opencommune.information.domain.request.TransferReason;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import org.jspecify.annotations.Nullable;

/** A request split in parts that end differently, each given, withheld, or passed on to the institution that holds it. */
@ApplicationScoped
@Transactional
public class AnswerParts {

    @Inject
    CaseMoves moves;

    @Inject
    RequestStore requests;

    @Inject
    CaseClocks clocks;

    @Inject
    CurrentAccount account;

    /**
     * A part as the officer fills it in.
     *
     * @param title what it asks for
     * @param outcome how it ends
     * @param ground coded ground
     * @param reason in words
     * @param orientation where it can be found
     * @param transfer why it is passed on there today; null when it is not
     */
    public record Typed(
            String title,
            @Nullable Outcome outcome,
            @Nullable Ground ground,
            String reason,
            String orientation,
            @Nullable TransferReason transfer) {}

    /** Adds a part to the draft. */
    public Step add(String number, int seen, Typed typed) {
        account.require(Permission.INFORMATION_HANDLE);
        AnswerPart part = new AnswerPart(
                PlainText.line(typed.title()),
                typed.outcome(),
                typed.ground(),
                PlainText.text(typed.reason()),
                PlainText.text(typed.orientation()),
                Optional.ofNullable(typed.transfer()).map(reason -> new Transfer(reason, clocks.today())));
        return moves.take(number, seen, new CaseCommand.AddPart(moves.me(), part), "information.part.added");
    }

    /** Takes a part away from the draft. */
    public Step drop(String number, int seen, int place) {
        account.require(Permission.INFORMATION_HANDLE);
        return moves.take(number, seen, new CaseCommand.DropPart(moves.me(), place), "information.part.removed");
    }

    /** The parts of an answered request that stands in the public register; the page shows how each ended, not what it says. */
    public List<AnswerPart> ofEntry(String number) {
        return requests.find(number)
                .filter(request -> request.publicSide().publication().listed())
                .filter(AnswerParts::answered)
                .flatMap(request -> request.state().draft())
                .map(Answer::parts)
                .orElse(List.of());
    }

    private static boolean answered(RequestRecord request) {
        Handling handling = request.state().handling();
        return handling.answered();
    }
}
