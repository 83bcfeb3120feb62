package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.PaperLetter;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.LetterStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What the desk prints for requesters: the receipt of a request it entered, and letters to those without a mail address. */
@ApplicationScoped
@Transactional
public class PaperLetters {

    @Inject
    RequestStore requests;

    @Inject
    LetterStore letters;

    @Inject
    LetterPress press;

    @Inject
    Registration registration;

    @Inject
    RequestLetters notes;

    @Inject
    CurrentAccount account;

    /** The letters of a request; one to a third party for those only who may know who that is. */
    public List<PaperLetter> of(String number) {
        account.require(Permission.INFORMATION_READ);
        return letters.letters(find(number).id()).stream()
                .filter(letter -> letter.to().isEmpty() || knowsThirdParties())
                .toList();
    }

    private boolean knowsThirdParties() {
        return account.may(Permission.INFORMATION_HANDLE) || account.may(Permission.INFORMATION_SIGN);
    }

    /** What the requester says on the telephone; empty for a request of the public form. */
    String callCode(RequestRecord request) {
        return request.channel() == Channel.WEB ? "" : press.callCode(request);
    }

    /**
     * The receipt of a request that came to the desk; the code on it is the requester's, so its printing is recorded.
     *
     * @throws NotFound for a request that its requester sent with the public form
     */
    public byte[] receipt(String number, Language language) {
        account.require(Permission.INFORMATION_REGISTER);
        RequestRecord request = find(number);
        if (request.channel() == Channel.WEB) {
            throw new NotFound("receipt of " + number);
        }
        Token token = requests.token(request).orElseThrow(() -> new NotFound("code of " + number));
        byte[] pdf = press.receipt(request, token, language);
        notes.audit("information.receipt.printed", request, Map.of("language", language.tag()));
        return pdf;
    }

    /**
     * A letter as it was written.
     *
     * @throws NotFound when the request has no such letter
     */
    public byte[] letter(String number, long letter) {
        account.require(Permission.INFORMATION_REGISTER);
        RequestRecord request = find(number);
        LetterStore.Words words = letters.print(request.id(), letter, registration.now())
                .filter(found -> found.to().isEmpty() || knowsThirdParties())
                .orElseThrow(() -> new NotFound("letter " + letter + " of " + number));
        byte[] pdf = press.letter(request, requests.requester(request), words);
        notes.audit("information.letter.printed", request, Map.of("letter", String.valueOf(letter)));
        return pdf;
    }

    /** The letters to whoever holds the code, to be printed at home. */
    public List<PaperLetter> own(String number, Token token) {
        return requests.find(number, token)
                .map(request -> letters.own(request.id()))
                .orElse(List.of());
    }

    /**
     * One of them as PDF.
     *
     * @throws NotFound when number and token do not belong together, or there is no such letter to its requester
     */
    public byte[] own(String number, Token token, long letter) {
        RequestRecord request =
                requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
        LetterStore.Words words =
                letters.own(request.id(), letter).orElseThrow(() -> new NotFound("letter " + letter + " of " + number));
        return press.letter(request, requests.requester(request), words);
    }

    private RequestRecord find(String number) {
        return requests.find(number).orElseThrow(() -> new NotFound(number));
    }
}
