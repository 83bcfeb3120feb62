package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.store.LetterStore;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;

/** The way of a letter to its requester: by mail, or to the desk that prints it; it is kept as it was sent, by mail without the code. */
@ApplicationScoped
public class RequesterPost {

    @Inject
    Outbox outbox;

    @Inject
    LetterStore letters;

    @Inject
    Registration registration;

    /** A letter to somebody else; the desk prints and sends it. */
    void onPaper(RequestRecord request, String kind, LetterStore.Words words) {
        letters.add(request.id(), kind, words, true, registration.now());
    }

    void send(RequestRecord request, Requester who, String kind, LetterStore.Words words) {
        if (who.mail().isPresent()) {
            outbox.post(new Letter(
                    who.mail().get(), request.question().language(), words.subject(), words.text(), request.number()));
            LetterStore.Words kept = words.saying(LetterStore.withoutCode(words.text()));
            letters.add(request.id(), kind, kept, false, registration.now());
        } else {
            letters.add(request.id(), kind, words, true, registration.now());
        }
    }
}
