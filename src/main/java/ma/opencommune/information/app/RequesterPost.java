package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.opencommune.information.domain.request.RequestRecord;
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
        letters.add(List.of(new LetterStore.Sent(request.id(), kind, words, true)), registration.now());
    }

    /** A letter that stays beside a mail: the requester prints it from the tracking page, the desk too when paper was asked for. */
    void keep(RequestRecord request, String kind, LetterStore.Words words, boolean paper) {
        letters.add(List.of(new LetterStore.Sent(request.id(), kind, words, paper)), registration.now());
    }

    void send(List<LetterStore.Sending> all) {
        outbox.post(all.stream()
                .filter(letter -> letter.who().mail().isPresent())
                .map(letter -> new Letter(
                        letter.who().mail().orElseThrow(),
                        letter.request().question().language(),
                        letter.words().subject(),
                        letter.words().text(),
                        letter.request().number()))
                .toList());
        letters.add(all.stream().map(RequesterPost::kept).toList(), registration.now());
    }

    private static LetterStore.Sent kept(LetterStore.Sending letter) {
        boolean paper = letter.who().mail().isEmpty();
        LetterStore.Words words = paper
                ? letter.words()
                : letter.words().saying(LetterStore.withoutCode(letter.words().text()));
        return new LetterStore.Sent(letter.request().id(), letter.kind(), words, paper);
    }
}
