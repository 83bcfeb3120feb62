package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.information.domain.copies.CopyCost;
import ma.opencommune.information.domain.copies.CopyFormat;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.CopyStore;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What the copies of a request cost (articles 5 and 6): told to the requester before they are made. */
@ApplicationScoped
@Transactional
public class CopyCosts {

    @Inject
    CaseMoves moves;

    @Inject
    CopyStore store;

    @Inject
    CopyLetters letters;

    @Inject
    CurrentAccount account;

    /** What these copies would cost, by the prices of the day of receipt. */
    public CopyCost count(String number, Map<CopyFormat, Integer> numbers) {
        account.require(Permission.INFORMATION_HANDLE);
        return store.tariff().cost(numbers, moves.find(number).received());
    }

    /** What was said of a request last. */
    public Optional<CopyCost> of(String number) {
        account.require(Permission.INFORMATION_READ);
        return store.cost(moves.find(number).id());
    }

    /** The same for whoever holds its code. */
    public Optional<CopyCost> own(String number, Token token) {
        return moves.own(number, token).flatMap(request -> store.cost(request.id()));
    }

    /** Tells the requester; what was said before is replaced. */
    public Step tell(String number, int seen, Map<CopyFormat, Integer> numbers) {
        account.require(Permission.INFORMATION_HANDLE);
        RequestRecord request = moves.lock(number);
        CopyCost cost = store.tariff().cost(numbers, request.received());
        if (cost.lines().isEmpty()) {
            return new Step.Refused(Decision.Reason.NO_COPIES, Set.of());
        }
        Step step = moves.take(
                number, seen, new CaseCommand.PriceCopies(moves.me(), cost.text()), "information.copies.priced");
        if (step instanceof Step.Done) {
            store.state(request.id(), cost, moves.me(), moves.now());
            letters.priced(request, cost);
        }
        return step;
    }
}
