package ma.opencommune.information.app;

import java.util.List;
import java.util.function.Function;
import ma.opencommune.information.domain.Period;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.QrCode;

/** The words of the receipt, as XHTML for the press. */
final class ReceiptLetter {

    private final Texts texts;
    private final Language language;
    private final Function<Term, Period> periods;

    ReceiptLetter(Texts texts, Language language, Function<Term, Period> periods) {
        this.periods = periods;
        this.texts = texts;
        this.language = language;
    }

    /**
     * What opens the request again.
     *
     * @param code the secret code of the tracking page
     * @param call what to say on the telephone; empty for a request of the public form
     * @param address of the tracking page, with the code
     */
    record Keys(String code, String call, String address) {}

    /** With what stands beside the due date. */
    String xhtml(RequestRecord request, String commune, String beside, Keys keys) {
        String due = Dates.day(language, request.dates().due());
        StringBuilder body = new StringBuilder();
        body.append(tag("p class=\"from\"", Xhtml.escape(commune)))
                .append(tag("h1", text("information.pdf.title")))
                .append(tag("p class=\"soft\"", text("information.pdf.law")))
                .append(line("information.receipt.number", "<span class=\"ltr\">" + request.number() + "</span>"))
                .append(line(
                        "information.pdf.subject",
                        Xhtml.escape(request.question().subject())))
                .append(line("information.pdf.received", Xhtml.escape(Dates.day(language, request.received()))))
                .append(tag(
                        "div class=\"due\"",
                        tag("p", text("information.due"))
                                + tag("p", tag("strong", Xhtml.escape(due)))
                                + (beside.isEmpty() ? "" : tag("p", Xhtml.escape(beside)))))
                .append(tag("h2", text("information.why")))
                .append(tag("p", why(request)))
                .append(tag("h2", text("information.pdf.remedies")));
        for (Term term : List.of(Term.COMPLAINT, Term.CDAI, Term.COURT)) {
            body.append(
                    tag("p", Xhtml.escape(texts.text(language, "information.pdf.remedy." + term.code(), words(term)))));
        }
        body.append(tag("h2", text("information.receipt.keep")))
                .append(line(
                        "information.receipt.code", "<span class=\"ltr\">" + Xhtml.escape(keys.code()) + "</span>"))
                .append(call(keys))
                .append(tag("p", text("information.pdf.follow")))
                .append("<p><img class=\"qr\" alt=\"QR\" src=\"" + QrCode.dataAddress(keys.address()) + "\" /></p>");
        return Xhtml.page(language, texts.text(language, "information.pdf.title"), body.toString());
    }

    private String call(Keys keys) {
        return keys.call().isEmpty()
                ? ""
                : line("information.pdf.call", "<span class=\"ltr\">" + keys.call() + "</span>");
    }

    private String why(RequestRecord request) {
        String period = words(request.question().kind() == RequestKind.URGENT ? Term.URGENT : Term.ORDINARY);
        return Xhtml.escape(period) + " · " + text("information.day.START");
    }

    private String words(Term term) {
        return PeriodWords.of(texts, language, periods.apply(term));
    }

    private String line(String key, String value) {
        return tag("p", tag("strong", text(key)) + " : " + value);
    }

    private String text(String key) {
        return Xhtml.escape(texts.text(language, key));
    }

    private static String tag(String open, String inside) {
        return "<" + open + ">" + inside + "</" + open.split(" ")[0] + ">";
    }
}
