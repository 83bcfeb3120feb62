package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** What is written about a complaint: that it came, what the head decided, and the complaint itself on paper. */
@ApplicationScoped
public class ComplaintLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    LetterPress press;

    @Inject
    Texts texts;

    void filed(RequestRecord request, Token token, Complaint complaint) {
        Language language = request.question().language();
        letters.send(
                request,
                requests.requester(request),
                token,
                "complained",
                Dates.day(language, complaint.filed()),
                Dates.day(language, complaint.replyDue()));
    }

    void decided(RequestRecord request, Complaint.State state, String reason) {
        Language language = request.question().language();
        requests.token(request)
                .ifPresent(token -> letters.send(
                        request,
                        requests.requester(request),
                        token,
                        "complaintDecided",
                        texts.text(language, "information.complaint.state." + state),
                        reason));
    }

    void audit(String action, RequestRecord request, Map<String, String> details) {
        letters.audit(action, request, details);
    }

    byte[] pdf(RequestRecord request, Complaint complaint) {
        Language language = request.question().language();
        String subject = texts.text(language, "information.complaint.subject", request.number());
        String about = texts.text(
                language,
                "information.complaint.about",
                request.question().subject(),
                Dates.day(language, request.received()),
                Dates.day(language, complaint.filed()),
                Dates.day(language, complaint.replyDue()));
        return press.letter(request, requests.requester(request), subject, about + "\n\n" + complaint.text());
    }
}
