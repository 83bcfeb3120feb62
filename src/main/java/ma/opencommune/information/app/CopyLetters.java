package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.information.domain.copies.CopyCost;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;

/** Tells the requester what the copies cost and what is free. */
@ApplicationScoped
public class CopyLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    CopyWords words;

    void priced(RequestRecord request, CopyCost cost) {
        Language language = request.question().language();
        requests.token(request)
                .ifPresent(token -> letters.send(
                        request,
                        requests.requester(request),
                        token,
                        "copies",
                        words.lines(language, cost),
                        words.amount(language, cost.centimes())));
    }
}
