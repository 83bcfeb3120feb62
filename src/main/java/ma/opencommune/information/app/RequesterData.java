package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.Correction;
import ma.opencommune.information.domain.request.OwnData;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.CorrectionStore;
import ma.opencommune.information.store.ErasureStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;

/** The requester's own data: to read, and to ask for their correction (law 09-08, articles 7 and 8). */
@ApplicationScoped
@Transactional
public class RequesterData {

    /** Longest value. */
    public static final int LONGEST = 400;

    private static final int MOST = 10;

    private static final Map<Correction.Field, String> PARTS = Map.of(
            Correction.Field.NAME, "name",
            Correction.Field.EMAIL, "email",
            Correction.Field.PHONE, "phone",
            Correction.Field.ADDRESS, "address",
            Correction.Field.NATIONAL_ID, "nationalId",
            Correction.Field.ASSOCIATION, "association");

    @Inject
    RequestStore requests;

    @Inject
    CorrectionStore corrections;

    @Inject
    ErasureStore erasures;

    @Inject
    KeepingPeriod period;

    @Inject
    RequestLetters letters;

    @Inject
    Corrector corrector;

    /**
     * What is kept.
     *
     * @throws NotFound when number and token do not belong together
     */
    public OwnData of(String number, Token token) {
        RequestRecord request = own(number, token);
        Requester who = requests.requester(request);
        return new OwnData(
                request,
                new Requester(
                        who.name(),
                        who.email(),
                        who.phone(),
                        who.address(),
                        OwnData.masked(who.nationalId()),
                        who.standing(),
                        who.association()),
                period.last(request),
                erasures.erased(request),
                corrections.of(request.id(), request.number()));
    }

    /** Asks for a correction; empty when staff will decide, else why not. One at a time. */
    public Optional<Correction.Refusal> ask(String number, Token token, Correction.Field field, String value) {
        own(number, token);
        RequestRecord request = requests.lock(number).orElseThrow(() -> new NotFound(number));
        String cleaned = field == Correction.Field.ADDRESS ? PlainText.text(value) : PlainText.line(value);
        Optional<Correction.Refusal> refusal = against(request, field, cleaned);
        if (refusal.isEmpty()) {
            corrections.add(request.id(), field, cleaned, corrector.now());
            letters.audit("information.correction.asked", request, Map.of("field", field.name()));
        }
        return refusal;
    }

    private Optional<Correction.Refusal> against(RequestRecord request, Correction.Field field, String value) {
        List<Correction> before = corrections.of(request.id(), request.number());
        if (erasures.erased(request).isPresent()) {
            return Optional.of(Correction.Refusal.ERASED);
        }
        if (before.stream().anyMatch(one -> one.state() == Correction.State.ASKED)) {
            return Optional.of(Correction.Refusal.ONE_WAITS);
        }
        if (before.size() >= MOST) {
            return Optional.of(Correction.Refusal.TOO_MANY);
        }
        if (value.isBlank()) {
            return Optional.of(Correction.Refusal.EMPTY);
        }
        return corrector.fits(PARTS.getOrDefault(field, ""), value)
                ? Optional.empty()
                : Optional.of(Correction.Refusal.WRONG_FORM);
    }

    private RequestRecord own(String number, Token token) {
        return requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
    }
}
