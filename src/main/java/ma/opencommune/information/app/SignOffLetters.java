package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.Remedies;
import ma.opencommune.information.domain.request.RequestAnswered;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;

/** Tells the requester and the other components that an answer was signed; the numbered letter that holds it whole is kept always. */
@ApplicationScoped
public class SignOffLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    CaseClocks clocks;

    @Inject
    PartLines parts;

    @Inject
    LastDayWords lastDays;

    @Inject
    Event<RequestAnswered> events;

    void answered(RequestRecord request, LocalDate today) {
        Answer answer = request.state().draft().orElseThrow();
        Outcome outcome = answer.outcome() == null ? Outcome.GRANTED : answer.outcome();
        events.fire(new RequestAnswered(
                request.number(), outcome, today, request.dates().due()));
        Requester who = requests.requester(request);
        requests.token(request).ifPresent(token -> {
            if (who.mail().isPresent()) {
                letters.answered(request, who, token);
                boolean paper = request.question().form() == AnswerForm.PAPER;
                letters.keep(request, token, paper, "given", onPaper(request, answer, today));
            } else {
                letters.send(request, who, token, "given", onPaper(request, answer, today));
            }
            String passedOn = parts.transfers(answer, request.question().language());
            if (!passedOn.isEmpty()) {
                letters.send(request, who, token, "transferred", passedOn);
            }
        });
    }

    /** Writes to each institution to which a part is passed on, without saying who asks; whether there was one. */
    boolean passOn(RequestRecord request) {
        Answer answer = request.state().draft().orElseThrow();
        answer.passedOn().forEach(part -> letters.passOn(request, part, parts.transferReason(part, request)));
        return !answer.passedOn().isEmpty();
    }

    /** Outcome, text, ground with its reason, orientation, last safe days of the remedies. */
    private Object[] onPaper(RequestRecord request, Answer answer, LocalDate today) {
        Language language = request.question().language();
        Ground ground = answer.ground();
        Remedies remedies = clocks.remedies(request, today).orElse(null);
        return new Object[] {
            parts.outcome(answer, language),
            parts.text(answer, language),
            ground == null ? "none" : "some",
            ground == null ? "" : parts.ground(ground, language),
            answer.reason(),
            answer.orientation(),
            remedies == null ? "" : lastDays.of(language, remedies.complaintUntil()),
            lastDays.commission(request)
        };
    }
}
