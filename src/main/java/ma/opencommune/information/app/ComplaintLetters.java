package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** What the requester is told about the remedies: that a complaint came, what was decided, that there will be another answer. */
@ApplicationScoped
public class ComplaintLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    Texts texts;

    @Inject
    DueDays dueDays;

    /** Of one that was brought to the desk, a receipt to print too. */
    void filed(RequestRecord request, Complaint complaint, boolean atDesk) {
        Language language = request.question().language();
        Object[] days = {Dates.day(language, complaint.filed()), Dates.day(language, complaint.replyDue())};
        tell(request, atDesk, "complained", days);
    }

    /** The receipt of a withdrawal that was brought to the desk. */
    void withdrawn(RequestRecord request, LocalDate said) {
        tell(request, true, "withdrawn", Dates.day(request.question().language(), said));
    }

    private void tell(RequestRecord request, boolean atDesk, String kind, Object... arguments) {
        Requester who = requests.requester(request);
        requests.token(request).ifPresent(token -> {
            letters.send(request, who, token, kind, arguments);
            if (atDesk && who.mail().isPresent()) {
                letters.keep(request, token, true, kind, arguments);
            }
        });
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

    void reopened(RequestRecord request, Rung.Whom by) {
        Language language = request.question().language();
        requests.token(request)
                .ifPresent(token -> letters.send(
                        request,
                        requests.requester(request),
                        token,
                        "reopened",
                        texts.text(language, "information.reopened.by." + by),
                        dueDays.words(language, request.dates())));
    }

    void audit(String action, RequestRecord request, Map<String, String> details) {
        letters.audit(action, request, details);
    }
}
