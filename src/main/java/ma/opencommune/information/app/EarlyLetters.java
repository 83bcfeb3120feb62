package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;

/** Tells the requester that a first part is there, and the head that one waits. */
@ApplicationScoped
public class EarlyLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    DueDays dueDays;

    /** By mail with the way to it; on paper with all its words. */
    void given(RequestRecord request, EarlyAnswer answer) {
        Requester who = requests.requester(request);
        Language language = request.question().language();
        boolean mail = who.mail().isPresent();
        requests.token(request)
                .ifPresent(token -> letters.send(
                        request,
                        who,
                        token,
                        mail ? "early" : "earlyGiven",
                        answer.title(),
                        mail ? "" : answer.text(),
                        dueDays.words(language, request.dates())));
    }
}
