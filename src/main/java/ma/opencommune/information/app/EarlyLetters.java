package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;

/** Tells the requester that a first part is there, and the head that one waits. */
@ApplicationScoped
public class EarlyLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    Colleagues colleagues;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

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
                        Dates.day(language, request.dates().due())));
    }

    /** Number and address only: who asks and what stands on the page. */
    void waits(RequestRecord request) {
        colleagues
                .letterboxes(Permission.INFORMATION_SIGN)
                .forEach(head -> outbox.post(new Letter(
                        head.email(),
                        head.language(),
                        texts.text(head.language(), "information.mail.earlyWaits.subject", request.number()),
                        texts.text(
                                head.language(),
                                "information.mail.earlyWaits.text",
                                request.number(),
                                letters.staffAddress(head.language(), "early-answer", request)),
                        "account:" + head.id())));
    }
}
