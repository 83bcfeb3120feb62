package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** A complaint on paper, as the requester writes it: sender the requester, addressee the head, the commission or the court. */
@ApplicationScoped
public class ComplaintPapers {

    @Inject
    RequestStore requests;

    @Inject
    Ladders ladders;

    @Inject
    LetterPress press;

    @Inject
    Commune commune;

    @Inject
    Texts texts;

    @Inject
    Registration registration;

    /** The words with which it begins, in the language of the request. */
    String words(RequestRecord request, Rung.Whom whom) {
        Language language = request.question().language();
        String about = said(language, whom, request);
        return whom == Rung.Whom.HEAD ? about : about + "\n\n" + onward(request, language, whom);
    }

    private String said(Language language, Rung.Whom whom, RequestRecord request) {
        Optional<LocalDate> answered = request.state().answeredOn();
        String key = "information.complaint.prefill." + (answered.isPresent() ? "answer" : "late");
        LocalDate day = answered.orElse(request.dates().knownDue());
        return texts.text(
                language,
                whom == Rung.Whom.HEAD ? key : key + ".onward",
                request.number(),
                request.question().subject(),
                Dates.day(language, day));
    }

    /** What became of the complaint to the head, and of the one to the commission. */
    private String onward(RequestRecord request, Language language, Rung.Whom whom) {
        Optional<Ladder> ladder = ladders.of(request);
        String head = ladder.flatMap(Ladder::complaint)
                .map(made -> head(made, language))
                .orElse("");
        String cdai = ladder.map(Ladder::commission)
                .flatMap(Ladder.Beyond::taken)
                .filter(one -> whom == Rung.Whom.COURT)
                .map(one -> texts.text(
                        language,
                        "information.complaint.prefill.cdai",
                        Dates.day(language, one.filed()),
                        one.waits() ? "silent" : "decided",
                        one.decided().map(day -> Dates.day(language, day)).orElse("")))
                .orElse("");
        String wish = texts.text(language, "information.complaint.prefill.wish." + whom.code());
        return String.join("\n\n", head, cdai, wish)
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private String head(Complaint made, Language language) {
        return texts.text(
                language,
                "information.complaint.prefill.head",
                Dates.day(language, made.filed()),
                made.waits() ? "silent" : "decided",
                Dates.day(language, made.onward()));
    }

    byte[] pdf(RequestRecord request, Rung.Whom whom) {
        Ladder ladder = ladders.of(request).orElseThrow(() -> new NotFound("complaint about " + request.number()));
        Optional<Complaint> made = whom == Rung.Whom.HEAD ? ladder.complaint() : Optional.empty();
        return print(
                request,
                whom,
                made.map(Complaint::filed).orElse(registration.today()),
                made.map(Complaint::text).filter(text -> !text.isEmpty()).orElseGet(() -> words(request, whom)));
    }

    /** A complaint as it was made. */
    byte[] pdf(RequestRecord request, Complaint complaint) {
        return print(request, Rung.Whom.HEAD, complaint.filed(), complaint.text());
    }

    private byte[] print(RequestRecord request, Rung.Whom whom, LocalDate day, String words) {
        Language language = request.question().language();
        Requester who = requests.requester(request);
        String to = texts.text(
                language,
                "information.complaint.to." + whom,
                commune.identity().name().in(language));
        String subject = texts.text(language, "information.complaint.subject", request.number());
        String about = texts.text(
                language,
                "information.complaint.about",
                request.question().subject(),
                Dates.day(language, request.received()));
        return press.fromRequester(language, who, to, Dates.day(language, day), subject, about + "\n\n" + words);
    }
}
