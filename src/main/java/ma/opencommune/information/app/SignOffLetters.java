package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.RequestAnswered;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;

/** Tells the requester and the other components that an answer was signed. */
@ApplicationScoped
public class SignOffLetters {

    @Inject
    RequestLetters letters;

    @Inject
    Event<RequestAnswered> events;

    void answered(RequestRecord request, Requester who, Optional<Token> token, RequestAnswered event) {
        events.fire(event);
        token.ifPresent(secret -> letters.answered(request, who, secret));
    }

    void audit(String action, RequestRecord request) {
        letters.audit(action, request, Map.of());
    }
}
