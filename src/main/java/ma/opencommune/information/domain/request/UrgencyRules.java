package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.information.domain.request.CaseEvent.Kind;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.Decision.Refused;

/** The rules of claimed urgency: who handles requests decides it once, and declines it within one working day or not at all. */
final class UrgencyRules {

    private static final Set<Handling> OWED = EnumSet.range(Handling.REGISTERED, Handling.SIGN_OFF);

    private final RequestCase standing;

    UrgencyRules(RequestCase standing) {
        this.standing = standing;
    }

    Decision decide(CaseCommand.DecideUrgency decide) {
        Urgency urgency = standing.asides().urgency();
        if (!OWED.contains(standing.handling())) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        Optional<Reason> against = against(urgency, decide);
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        String words = decide.words().strip();
        return standing.aside(
                standing.asides()
                        .with(urgency.now(decide.accept() ? Urgency.State.ACCEPTED : Urgency.State.DECLINED, words)),
                CaseEvent.by(decide.by(), decide.accept() ? Kind.URGENCY_ACCEPTED : Kind.URGENCY_DECLINED, words));
    }

    private static Optional<Reason> against(Urgency urgency, CaseCommand.DecideUrgency decide) {
        if (!urgency.waits()) {
            return Optional.of(
                    urgency.state() == Urgency.State.NOT_CLAIMED ? Reason.NOT_URGENT : Reason.URGENCY_DECIDED);
        }
        if (!decide.accept() && tooLate(urgency, decide.today())) {
            return Optional.of(Reason.TOO_LATE_TO_DECLINE);
        }
        return decide.words().isBlank() ? Optional.of(Reason.WORDS_MISSING) : Optional.empty();
    }

    private static boolean tooLate(Urgency urgency, LocalDate today) {
        return urgency.decideBy().filter(today::isAfter).isPresent();
    }
}
