package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;

/** The requester's remedies: the complaint to the head (article 19), the steps beyond the commune (articles 20 and 21), their papers. */
@ApplicationScoped
@Transactional
public class Complaints {

    /** Longest complaint. */
    public static final int LONGEST = 5000;

    @Inject
    RequestStore requests;

    @Inject
    RemedySteps steps;

    @Inject
    ComplaintPapers papers;

    @Inject
    Registration registration;

    /** Makes the complaint, when it is open now; empty when it is made, else why not. One for each answer or expiry. */
    public Optional<Reason> file(String number, Token token, String text) {
        return steps.complain(locked(number, token), registration.today(), PlainText.text(text), OptionalLong.empty());
    }

    /** Notes that the requester went to the commission or the court on that day; empty when it is noted, else why not. */
    public Optional<Reason> appeal(String number, Token token, Rung.Whom whom, LocalDate filed) {
        return steps.appeal(locked(number, token), whom, filed, OptionalLong.empty());
    }

    /**
     * The words with which the complaint to head, commission or court begins.
     *
     * @throws NotFound when number and token do not belong together
     */
    public String prefilled(String number, Token token, Rung.Whom whom) {
        return papers.words(own(number, token), whom);
    }

    /**
     * The complaint as PDF, from the requester to head, commission or court: as it was made or, before that, as it is prefilled.
     *
     * @throws NotFound when number and token do not belong together, or there is nothing to complain about
     */
    public byte[] pdf(String number, Token token, Rung.Whom whom) {
        return papers.pdf(own(number, token), whom);
    }

    private RequestRecord own(String number, Token token) {
        return requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
    }

    private RequestRecord locked(String number, Token token) {
        return requests.lock(own(number, token).number()).orElseThrow();
    }
}
