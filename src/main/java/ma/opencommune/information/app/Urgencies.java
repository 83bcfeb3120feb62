package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Accepts or declines the urgency a requester claims; when it is declined, the ordinary period counts from the receipt (article 16). */
@ApplicationScoped
@Transactional
public class Urgencies {

    /** Longest reason. */
    public static final int LONGEST = 2000;

    @Inject
    CaseMoves moves;

    @Inject
    UrgencyLetters letters;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseClocks clocks;

    @Inject
    CurrentAccount account;

    /** The due date by the ordinary period; empty when that lies beyond the calendar. */
    public Optional<LocalDate> ordinaryDue(String number) {
        account.require(Permission.INFORMATION_READ);
        return ordinary(moves.find(number)).map(Deadline::due);
    }

    /** The urgent period stays. */
    public Step accept(String number, int seen, String words) {
        Step step = decide(number, seen, true, words, "information.urgency.accepted");
        if (step instanceof Step.Done) {
            letters.accepted(moves.find(number));
        }
        return step;
    }

    /** The ordinary period counts, from the receipt. */
    public Step decline(String number, int seen, String words) {
        RequestRecord before = moves.lock(number);
        Optional<Deadline> ordinary = ordinary(before);
        if (ordinary.isEmpty()) {
            return new Step.Refused(Decision.Reason.BEYOND_CALENDAR, Set.of());
        }
        Step step = decide(number, seen, false, words, "information.urgency.declined");
        if (step instanceof Step.Done) {
            letters.declined(
                    moves.find(number),
                    DueDates.of(ordinary.get()),
                    before.dates().due());
        }
        return step;
    }

    private Optional<Deadline> ordinary(RequestRecord request) {
        try {
            return Optional.of(deadlines.count(Term.ORDINARY, request.received(), false));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }

    private Step decide(String number, int seen, boolean accept, String words, String action) {
        account.require(Permission.INFORMATION_HANDLE);
        return moves.take(
                number,
                seen,
                new CaseCommand.DecideUrgency(moves.me(), accept, PlainText.text(words), clocks.today()),
                action);
    }
}
