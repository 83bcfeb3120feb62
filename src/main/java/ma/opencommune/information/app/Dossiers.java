package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Dossier;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.SentLetter;
import ma.opencommune.information.domain.request.SignedAnswer;
import ma.opencommune.information.domain.request.Staff;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.CaseFileStore;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.information.store.LetterStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;

/** The complete file of a case for the commission and the court (articles 20 and 21): the whole for staff, their own for requesters. */
@ApplicationScoped
@Transactional
public class Dossiers {

    @Inject
    RequestStore requests;

    @Inject
    CaseFileStore files;

    @Inject
    ComplaintStore complaints;

    @Inject
    LetterStore letters;

    @Inject
    CaseClocks clocks;

    @Inject
    DossierDesk desk;

    /**
     * With everything that happened, and who did it.
     *
     * @throws NotFound when there is no such case
     */
    public Dossier whole(String number) {
        desk.require();
        RequestRecord request = requests.find(number).orElseThrow(() -> new NotFound(number));
        List<TimelineEntry> timeline = requests.timeline(request);
        Dossier dossier = of(request, timeline, desk.names(timeline), true);
        desk.audit(request, "staff");
        return dossier;
    }

    /**
     * Without inner notes, names of staff, and what is not signed.
     *
     * @throws NotFound when number and token do not belong together
     */
    public Dossier own(String number, Token token) {
        RequestRecord request =
                requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
        List<TimelineEntry> timeline = requests.timeline(request).stream()
                .filter(entry -> entry.kind().shown())
                .toList();
        Dossier dossier = of(request, timeline, new Staff(Map.of()), false);
        desk.audit(request, "requester");
        return dossier;
    }

    private Dossier of(RequestRecord request, List<TimelineEntry> timeline, Staff staff, boolean inner) {
        Handling handling = request.state().handling();
        boolean signed = handling.answered();
        Requester who = requests.requester(request);
        Requester known = new Requester(
                who.name(), who.email(), who.phone(), who.address(), "", who.standing(), who.association());
        List<SentLetter> sent = letters.sent(request.id()).stream()
                .filter(letter -> inner || letter.to().isEmpty())
                .toList();
        List<EarlyAnswer> early = desk.early(request);
        List<SignedAnswer> answers = desk.answers(request);
        List<CaseFile> given = files.files(request.id()).stream()
                .filter(file -> file.side() == CaseFile.Side.REQUEST
                        || file.side() == CaseFile.Side.ORDER
                        || answers.stream().anyMatch(one -> one.holds(file.id()))
                        || (file.side() == CaseFile.Side.ANSWER
                                && (signed
                                        || inner
                                        || early.stream()
                                                .anyMatch(one -> one.files().contains(file.id())))))
                .toList();
        return new Dossier(
                request,
                known,
                clocks.clock(request),
                timeline,
                sent,
                complaints.of(request.id()),
                desk.appeals(request),
                answers,
                early,
                inner ? desk.consulted(request) : List.of(),
                given,
                staff);
    }
}
