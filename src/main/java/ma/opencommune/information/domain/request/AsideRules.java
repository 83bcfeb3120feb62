package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.information.domain.request.CaseEvent.Kind;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.Decision.Refused;

/** The rules of extension and clarification: who may, when, how often. */
final class AsideRules {

    private static final Set<Handling> IN_WORK = EnumSet.of(Handling.ASSIGNED, Handling.SEARCHING);
    private static final Set<Handling> OWED = EnumSet.range(Handling.REGISTERED, Handling.SIGN_OFF);

    private final RequestCase standing;

    AsideRules(RequestCase standing) {
        this.standing = standing;
    }

    /** Why an extension cannot be asked for; empty when it can. */
    Optional<Reason> againstExtension(LocalDate today, LocalDate firstDue) {
        if (standing.asides().reopened().isPresent()) {
            return Optional.of(Reason.NOT_AFTER_ORDER);
        }
        if (standing.asides().extended()) {
            return Optional.of(Reason.EXTENDED_ALREADY);
        }
        if (!OWED.contains(standing.handling())) {
            return Optional.of(Reason.NOT_IN_THIS_STATE);
        }
        if (standing.asides().urgency().waits()) {
            return Optional.of(Reason.URGENCY_WAITS);
        }
        if (!today.isBefore(firstDue)) {
            return Optional.of(Reason.TOO_LATE_TO_EXTEND);
        }
        return standing.asides().extensionAsked() ? Optional.of(Reason.EXTENSION_WAITS) : Optional.empty();
    }

    Decision ask(CaseCommand.AskExtension ask) {
        Optional<Reason> against = againstExtension(ask.today(), ask.firstDue()).or(() -> notMine(ask.by()));
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        return ask.words().isBlank()
                ? Refused.because(Reason.WORDS_MISSING)
                : standing.aside(
                        standing.asides()
                                .with(new Extension(
                                        ask.reason(), ask.words().strip(), ask.by(), Extension.State.ASKED)),
                        CaseEvent.by(ask.by(), Kind.EXTENSION_ASKED, ask.words().strip()));
    }

    Decision agree(CaseCommand.AgreeExtension agree) {
        if (!waits()) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        Extension asked = standing.asides().extension().orElseThrow();
        if (!agree.today().isBefore(agree.firstDue())) {
            return Refused.because(Reason.TOO_LATE_TO_EXTEND);
        }
        if (asked.askedBy() == agree.by() && !agree.alone()) {
            return Refused.because(Reason.FOUR_EYES);
        }
        return standing.aside(
                standing.asides().with(asked.now(Extension.State.AGREED)),
                CaseEvent.by(agree.by(), Kind.EXTENDED, agree.firstDue() + "/" + agree.newDue()));
    }

    Decision decline(CaseCommand.DeclineExtension decline) {
        if (!waits()) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        Extension asked = standing.asides().extension().orElseThrow();
        return decline.note().isBlank()
                ? Refused.because(Reason.WORDS_MISSING)
                : standing.aside(
                        standing.asides().with(asked.now(Extension.State.DECLINED)),
                        CaseEvent.by(
                                decline.by(),
                                Kind.EXTENSION_DECLINED,
                                decline.note().strip()));
    }

    Decision ask(CaseCommand.AskClarification ask) {
        Optional<Reason> against = notMine(ask.by());
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        if (standing.asides().clarification() != Clarification.NONE) {
            return Refused.because(Reason.ASKED_ALREADY);
        }
        return ask.question().isBlank()
                ? Refused.because(Reason.WORDS_MISSING)
                : standing.aside(
                        standing.asides().with(Clarification.ASKED),
                        CaseEvent.by(
                                ask.by(),
                                Kind.CLARIFICATION_ASKED,
                                ask.question().strip()));
    }

    Decision consult(CaseCommand.Consult consult) {
        Optional<Reason> against = notMine(consult.by());
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        return consult.party().isBlank() || consult.question().isBlank()
                ? Refused.because(Reason.WORDS_MISSING)
                : standing.aside(
                        standing.asides(),
                        CaseEvent.by(
                                consult.by(), Kind.CONSULTED, consult.party().strip()));
    }

    Decision note(CaseCommand.NoteReply reply) {
        Optional<Reason> against = notMine(reply.by(), OWED);
        if (against.isPresent()) {
            return Refused.because(against.get());
        }
        boolean unsaid = reply.reply() == Consultation.Reply.NONE
                || (reply.reply() == Consultation.Reply.OBJECTS && reply.words().isBlank());
        return unsaid
                ? Refused.because(Reason.WORDS_MISSING)
                : standing.aside(
                        standing.asides(),
                        CaseEvent.by(
                                reply.by(),
                                Kind.CONSULTATION_ANSWERED,
                                reply.words().strip()));
    }

    Decision price(CaseCommand.PriceCopies price) {
        return notMine(price.by())
                .<Decision>map(Refused::because)
                .orElseGet(() ->
                        standing.aside(standing.asides(), CaseEvent.by(price.by(), Kind.COPIES_PRICED, price.lines())));
    }

    private boolean waits() {
        return standing.asides().extensionAsked() && OWED.contains(standing.handling());
    }

    private Optional<Reason> notMine(long by) {
        return notMine(by, IN_WORK);
    }

    private Optional<Reason> notMine(long by, Set<Handling> possible) {
        if (!possible.contains(standing.handling())) {
            return Optional.of(Reason.NOT_IN_THIS_STATE);
        }
        return standing.officer().equals(OptionalLong.of(by)) ? Optional.empty() : Optional.of(Reason.NOT_YOUR_CASE);
    }
}
