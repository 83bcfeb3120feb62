package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.RequestAnswered;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;

/** Tells the requester and the other components that an answer was signed. */
@ApplicationScoped
public class SignOffLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    Event<RequestAnswered> events;

    void answered(RequestRecord request, LocalDate today) {
        Outcome outcome = request.state().draft().map(Answer::outcome).orElse(Outcome.GRANTED);
        events.fire(new RequestAnswered(
                request.number(), outcome, today, request.dates().due()));
        requests.token(request).ifPresent(token -> letters.answered(request, requests.requester(request), token));
    }
}
