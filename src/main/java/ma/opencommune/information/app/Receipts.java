package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;

/** Prints receipts. */
@ApplicationScoped
@Transactional
public class Receipts {

    @Inject
    RequestStore requests;

    @Inject
    LetterPress press;

    /**
     * The receipt as PDF, in the language that is asked for.
     *
     * @throws NotFound when number and token do not belong together
     */
    public byte[] pdf(String number, Token token, Language language) {
        RequestRecord request =
                requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
        return press.receipt(request, token, language);
    }
}
