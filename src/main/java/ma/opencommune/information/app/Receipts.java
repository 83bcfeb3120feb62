package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.PdfPress;

/** Prints receipts. */
@ApplicationScoped
@Transactional
public class Receipts {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    Commune commune;

    @Inject
    Texts texts;

    @Inject
    PdfPress press;

    /**
     * The receipt as PDF, in Arabic or French.
     *
     * @throws NotFound when number and token do not belong together
     */
    public byte[] pdf(String number, Token token, Language language) {
        RequestRecord request =
                requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
        Language written = language == Language.AR ? Language.AR : Language.FR;
        String name = commune.identity().name().in(written);
        String address = letters.trackingAddress(request, token);
        return press.print(new ReceiptLetter(texts, written).xhtml(request, name, token.text(), address), written);
    }
}
