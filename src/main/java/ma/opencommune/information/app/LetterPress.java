package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.LetterStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.PdfPress;

/** Sets receipts and letters and prints them as PDF. */
@ApplicationScoped
public class LetterPress {

    @Inject
    RequestLetters letters;

    @Inject
    Commune commune;

    @Inject
    Texts texts;

    @Inject
    PdfPress press;

    @Inject
    CallCodes codes;

    @Inject
    DueDays dueDays;

    /** The receipt, in this language. */
    byte[] receipt(RequestRecord request, Token token, Language language) {
        String name = commune.identity().name().in(language);
        String call = request.channel() == Channel.WEB ? "" : codes.of(request.number());
        ReceiptLetter.Keys keys = new ReceiptLetter.Keys(token.text(), call, letters.trackingAddress(request, token));
        return press.print(
                new ReceiptLetter(texts, language, term -> dueDays.period(request.received(), term))
                        .xhtml(request, name, dueDays.beside(language, request.dates()), keys),
                language);
    }

    String callCode(RequestRecord request) {
        return codes.of(request.number());
    }

    /** A letter as it was sent, with its number: {@code TET-2026-00042-P/3}. */
    byte[] letter(RequestRecord request, Requester who, LetterStore.Words words) {
        Language language = words.language();
        String from = commune.identity().name().in(language);
        String reference = texts.text(language, "information.letter.number", request.number() + "/" + words.number());
        String to = words.to().isEmpty() ? who.name() + "\n" + who.address() : words.to();
        return press.print(
                new PlainLetter(language).xhtml(from, to, reference, words.subject(), words.text()), language);
    }

    /** A letter that the requester signs and sends. */
    byte[] fromRequester(Language language, Requester who, String to, String day, String subject, String text) {
        String from = String.join("\n", who.name(), who.address(), who.phone(), who.email());
        return press.print(
                new PlainLetter(language).xhtml(from, to, day, subject, text + "\n\n" + who.name()), language);
    }
}
