package ma.opencommune.information.domain.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.information.domain.request.CaseEvent.Kind;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.Decision.Refused;
import ma.opencommune.information.domain.request.Decision.Taken;

/** What a complaint to the head does to a case (article 19). */
final class ComplaintRules {

    private static final Set<Handling> POSSIBLE = EnumSet.range(Handling.REGISTERED, Handling.CLOSED);

    private final RequestCase standing;

    ComplaintRules(RequestCase standing) {
        this.standing = standing;
    }

    Decision complain() {
        return POSSIBLE.contains(standing.handling())
                ? standing.aside(standing.asides(), CaseEvent.of(Kind.COMPLAINED, ""))
                : Refused.because(Reason.NOT_IN_THIS_STATE);
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
        if (!decide.reversed()) {
            return standing.aside(
                    standing.asides(),
                    CaseEvent.by(
                            decide.by(),
                            Kind.COMPLAINT_DISMISSED,
                            decide.reason().strip()));
        }
        return new Taken(
                reopened(),
                CaseEvent.by(
                        decide.by(), Kind.COMPLAINT_REVERSED, decide.reason().strip()));
    }

    /** What is still being handled goes on; what was answered is searched again by its officer, with the draft kept. */
    private RequestCase reopened() {
        if (standing.handling().open()) {
            return standing;
        }
        return new RequestCase(
                standing.officer().isPresent() ? Handling.SEARCHING : Handling.REGISTERED,
                standing.officer(),
                standing.draft(),
                standing.draftedBy(),
                Optional.empty(),
                standing.asides());
    }
}
