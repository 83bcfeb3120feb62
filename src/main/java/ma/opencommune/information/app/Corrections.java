package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.Correction;
import ma.opencommune.information.domain.request.CorrectionLine;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.store.CorrectionStore;
import ma.opencommune.information.store.ErasureStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Corrections that requesters asked for, as staff decide them. */
@ApplicationScoped
@Transactional
public class Corrections {

    /** Longest reason. */
    public static final int LONGEST = 500;

    private static final int MOST = 200;

    @Inject
    CorrectionStore corrections;

    @Inject
    ErasureStore erasures;

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    Registration registration;

    @Inject
    CurrentAccount account;

    /** Those that wait, the oldest first. */
    public List<CorrectionLine> waiting() {
        account.require(Permission.INFORMATION_HANDLE);
        return corrections.waiting(MOST).stream().map(this::line).toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none
     */
    public CorrectionLine line(long id) {
        account.require(Permission.INFORMATION_HANDLE);
        return line(corrections.lock(id).orElseThrow(() -> new NotFound("correction " + id)));
    }

    /**
     * Makes the correction, or declines it with a reason; the requester is told. Empty when it is done, else why not.
     *
     * @throws NotFound when there is none
     */
    public Optional<Correction.Refusal> decide(long id, boolean made, String reason) {
        account.require(Permission.INFORMATION_HANDLE);
        Correction correction = corrections.lock(id).orElseThrow(() -> new NotFound("correction " + id));
        String words = PlainText.text(reason);
        if (correction.state() != Correction.State.ASKED) {
            return Optional.of(Correction.Refusal.DECIDED);
        }
        if (!made && words.isBlank() || words.length() > LONGEST) {
            return Optional.of(Correction.Refusal.NO_REASON);
        }
        RequestRecord request = requests.lock(correction.number()).orElseThrow(() -> new NotFound(correction.number()));
        Requester before = requests.requester(request);
        Requester who = made ? correction.applied(before) : before;
        if (made) {
            keep(request, before, who);
        }
        Correction.State state = made ? Correction.State.MADE : Correction.State.DECLINED;
        corrections.decide(
                correction, state, words, registration.now(), account.id().orElseThrow());
        tell(request, who, correction, state, words);
        letters.audit(
                made ? "information.correction.made" : "information.correction.declined",
                request,
                Map.of("field", correction.field().name()));
        return Optional.empty();
    }

    /** Another mail address gets a new secret, because the old one may hold the old link; the old one is told, without either. */
    private void keep(RequestRecord request, Requester before, Requester who) {
        if (before.email().equals(who.email())) {
            erasures.correct(request, who);
            return;
        }
        erasures.correct(request, who, registration.secret());
        if (before.mail().isPresent()) {
            letters.note(request, before, "address");
        }
    }

    private void tell(
            RequestRecord request, Requester who, Correction correction, Correction.State state, String words) {
        requests.token(request)
                .ifPresent(token -> letters.send(
                        request, who, token, "corrected", state.name().toLowerCase(Locale.ROOT), words));
    }

    private CorrectionLine line(Correction correction) {
        RequestRecord request = requests.find(correction.number()).orElseThrow(() -> new NotFound(correction.number()));
        return new CorrectionLine(
                correction,
                Correction.current(requests.requester(request), correction.field()),
                request.question().subject());
    }
}
