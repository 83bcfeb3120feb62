package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.ComplaintStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;

/** The requester's complaint to the head of the institution (article 19). */
@ApplicationScoped
@Transactional
public class Complaints {

    /** Longest complaint. */
    public static final int LONGEST = 5000;

    @Inject
    RequestStore requests;

    @Inject
    ComplaintStore complaints;

    @Inject
    Ladders ladders;

    @Inject
    ComplaintLetters letters;

    @Inject
    Registration registration;

    /** Makes the complaint, when it is open now; empty when it is made, else why not. One for each answer or expiry. */
    public Optional<Reason> file(String number, Token token, String text) {
        RequestRecord request = requests.find(number, token)
                .flatMap(own -> requests.lock(own.number()))
                .orElseThrow(() -> new NotFound("request with this number and token"));
        String words = PlainText.text(text);
        LocalDate today = registration.today();
        Optional<Ladder> ladder = ladders.of(request).filter(steps -> steps.open(today));
        if (ladder.isEmpty()) {
            return Optional.of(Reason.NO_COMPLAINT_NOW);
        }
        if (words.isBlank()) {
            return Optional.of(Reason.WORDS_MISSING);
        }
        Decision decision = request.state().decide(new CaseCommand.Complain());
        if (decision instanceof Decision.Refused no) {
            return Optional.of(no.reason());
        }
        Decision.Taken taken = (Decision.Taken) decision;
        LocalDate about = request.state().answeredOn().orElse(request.dates().knownDue());
        Complaint complaint = new Complaint(
                0, about, today, ladders.replyDue(request, today), words, Complaint.State.FILED, "", Optional.empty());
        complaints.add(request.id(), complaint, registration.now());
        requests.save(request, taken.next(), taken.event(), registration.now());
        letters.filed(request, token, complaint);
        letters.audit(
                "information.complaint.filed",
                request,
                Map.of("reply-due", complaint.replyDue().toString()));
        return Optional.empty();
    }

    /**
     * The complaint as PDF.
     *
     * @throws NotFound when number and token do not belong together, or there is no complaint
     */
    public byte[] pdf(String number, Token token) {
        RequestRecord request =
                requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
        Complaint complaint =
                complaints.newest(request.id()).orElseThrow(() -> new NotFound("complaint about " + number));
        return letters.pdf(request, complaint);
    }
}
