package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.ExtensionReason;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.OutOfCalendar;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one extension of a request's period (articles 16 and 17): the officer asks, the head agrees, the requester is told before. */
@ApplicationScoped
@Transactional
public class Extensions {

    /** Longest reason. */
    public static final int LONGEST = 2000;

    @Inject
    CaseMoves moves;

    @Inject
    ExtensionLetters letters;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseClocks clocks;

    @Inject
    CurrentAccount account;

    @Inject
    @ConfigProperty(name = "opencommune.information.sign-alone", defaultValue = "false")
    boolean alone;

    /** What the due date would be; empty when that lies beyond the calendar. */
    public Optional<LocalDate> wouldBeDue(String number) {
        account.require(Permission.INFORMATION_READ);
        return extended(moves.find(number)).map(Deadline::due);
    }

    /** Why it cannot be asked for; empty when it can. */
    public Optional<Decision.Reason> against(String number) {
        account.require(Permission.INFORMATION_READ);
        RequestRecord request = moves.find(number);
        return request.state().againstExtension(clocks.today(), request.dates().firstDue());
    }

    /** Asks the head. */
    public Step ask(String number, int seen, ExtensionReason reason, String words) {
        account.require(Permission.INFORMATION_HANDLE);
        LocalDate firstDue = moves.lock(number).dates().firstDue();
        return moves.take(
                number,
                seen,
                new CaseCommand.AskExtension(moves.me(), reason, PlainText.text(words), clocks.today(), firstDue),
                "information.extension.asked");
    }

    /** Agrees: the due date moves once, and the requester is told both dates and the reason. */
    public Step agree(String number, int seen) {
        account.require(Permission.INFORMATION_SIGN);
        RequestRecord request = moves.lock(number);
        Optional<Deadline> next = extended(request);
        if (next.isEmpty()) {
            return new Step.Refused(Decision.Reason.BEYOND_CALENDAR, Set.of());
        }
        LocalDate before = request.dates().firstDue();
        LocalDate after = next.get().due();
        Step step = moves.take(
                number,
                seen,
                new CaseCommand.AgreeExtension(moves.me(), clocks.today(), before, after, alone),
                "information.extension.agreed");
        if (step instanceof Step.Done) {
            letters.extended(moves.find(number), DueDates.of(next.get()), before);
        }
        return step;
    }

    /** Declines with a note to the officer; the first due date stays. */
    public Step decline(String number, int seen, String note) {
        account.require(Permission.INFORMATION_SIGN);
        return moves.take(
                number,
                seen,
                new CaseCommand.DeclineExtension(moves.me(), PlainText.text(note)),
                "information.extension.declined");
    }

    private Optional<Deadline> extended(RequestRecord request) {
        if (request.reopened()) {
            return Optional.empty();
        }
        try {
            return Optional.of(deadlines.answer(request, true));
        } catch (OutOfCalendar beyond) {
            return Optional.empty();
        }
    }
}
