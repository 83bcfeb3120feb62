package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.CaseEvent.Kind;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.Decision.Refused;
import ma.opencommune.information.domain.request.Decision.Taken;

/** What the remedies do to a case: the complaint to the head (article 19), the commission (article 20), the court (article 21). */
final class ComplaintRules {

    private static final Set<Handling> POSSIBLE = EnumSet.range(Handling.REGISTERED, Handling.CLOSED);

    private final RequestCase standing;

    ComplaintRules(RequestCase standing) {
        this.standing = standing;
    }

    Decision complain(CaseCommand.Complain complain) {
        return POSSIBLE.contains(standing.handling())
                ? standing.aside(standing.asides(), new CaseEvent(Kind.COMPLAINED, complain.by(), ""))
                : Refused.because(Reason.NOT_IN_THIS_STATE);
    }

    Decision appeal(CaseCommand.Appeal appeal) {
        Kind kind = appeal.whom() == Rung.Whom.COURT ? Kind.COURT_ASKED : Kind.CDAI_ASKED;
        return POSSIBLE.contains(standing.handling())
                ? standing.aside(standing.asides(), new CaseEvent(kind, appeal.by(), ""))
                : Refused.because(Reason.NOT_IN_THIS_STATE);
    }

    Decision note(CaseCommand.NoteOrder order) {
        if (!POSSIBLE.contains(standing.handling())) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        if (order.words().isBlank()) {
            return Refused.because(Reason.WORDS_MISSING);
        }
        boolean court = order.whom() == Rung.Whom.COURT;
        Kind reversed = court ? Kind.COURT_REVERSED : Kind.CDAI_REVERSED;
        Kind dismissed = court ? Kind.COURT_DISMISSED : Kind.CDAI_DISMISSED;
        return new Taken(
                order.reversed() ? again(order.again()) : standing,
                CaseEvent.by(
                        order.by(),
                        order.reversed() ? reversed : dismissed,
                        order.words().strip()));
    }

    Decision decide(CaseCommand.DecideComplaint decide) {
        if (!POSSIBLE.contains(standing.handling())) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        OptionalLong by = OptionalLong.of(decide.by());
        if (standing.officer().equals(by) || standing.draftedBy().equals(by)) {
            return Refused.because(Reason.OWN_CASE);
        }
        if (decide.reason().isBlank()) {
            return Refused.because(Reason.WORDS_MISSING);
        }
        return new Taken(
                decide.reversed() ? again(decide.again()) : standing,
                CaseEvent.by(
                        decide.by(),
                        decide.reversed() ? Kind.COMPLAINT_REVERSED : Kind.COMPLAINT_DISMISSED,
                        decide.reason().strip()));
    }

    /**
     * What was answered is searched again by its officer, with the draft kept, and counted from the order. What was never answered goes
     * on and stays as late as it is: an order gives no time back.
     */
    private RequestCase again(Optional<LocalDate> from) {
        if (from.isEmpty() || !standing.handling().answered()) {
            return standing;
        }
        return new RequestCase(
                standing.officer().isPresent() ? Handling.SEARCHING : Handling.REGISTERED,
                standing.officer(),
                standing.draft(),
                standing.draftedBy(),
                Optional.empty(),
                standing.asides().reopened(from.get()));
    }
}
