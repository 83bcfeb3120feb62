package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.Extension;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** Keeps the dates of an extension and tells the requester why, from which date and to which (article 16). */
@ApplicationScoped
public class ExtensionLetters {

    @Inject
    RequestStore requests;

    @Inject
    RequestLetters letters;

    @Inject
    Texts texts;

    @Inject
    DueDays dueDays;

    void extended(RequestRecord request, DueDates dates, LocalDate before) {
        requests.date(request, dates);
        Extension extension = request.state().asides().extension().orElseThrow();
        Language language = request.question().language();
        requests.token(request)
                .ifPresent(token -> letters.send(
                        request,
                        requests.requester(request),
                        token,
                        "extended",
                        Dates.day(language, before),
                        dueDays.words(language, dates),
                        texts.text(language, "information.extension." + extension.reason()),
                        extension.words()));
    }
}
