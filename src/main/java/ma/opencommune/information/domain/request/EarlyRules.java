package ma.opencommune.information.domain.request;

import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseEvent.Kind;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.Decision.Refused;

/** The rules of a first part: written by the officer of the case, signed by somebody else, one at a time; the handling goes on. */
final class EarlyRules {

    private final RequestCase standing;

    EarlyRules(RequestCase standing) {
        this.standing = standing;
    }

    Decision offer(CaseCommand.OfferEarly offer) {
        if (standing.handling() != Handling.SEARCHING) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        if (!standing.officer().equals(OptionalLong.of(offer.by()))) {
            return Refused.because(Reason.NOT_YOUR_CASE);
        }
        if (offer.waits()) {
            return Refused.because(Reason.EARLY_WAITS);
        }
        if (offer.kept() >= EarlyAnswer.MOST) {
            return Refused.because(Reason.TOO_MANY_PARTS);
        }
        return offer.title().isBlank() || offer.text().isBlank()
                ? Refused.because(Reason.WORDS_MISSING)
                : standing.aside(
                        standing.asides(),
                        CaseEvent.by(
                                offer.by(), Kind.EARLY_OFFERED, offer.title().strip()));
    }

    Decision sign(CaseCommand.SignEarly sign) {
        if (!waits(sign.answer())) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        return sign.answer().by() == sign.by() && !sign.alone()
                ? Refused.because(Reason.FOUR_EYES)
                : standing.aside(
                        standing.asides(),
                        CaseEvent.by(
                                sign.by(), Kind.EARLY_ANSWERED, sign.answer().title()));
    }

    Decision back(CaseCommand.ReturnEarly back) {
        if (!waits(back.answer())) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        return back.note().isBlank()
                ? Refused.because(Reason.NOTE_MISSING)
                : standing.aside(
                        standing.asides(),
                        CaseEvent.by(back.by(), Kind.EARLY_RETURNED, back.note().strip()));
    }

    private boolean waits(EarlyAnswer answer) {
        return answer.waits() && standing.handling() == Handling.SEARCHING;
    }
}
