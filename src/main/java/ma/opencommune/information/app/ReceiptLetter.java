package ma.opencommune.information.app;

import java.util.List;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.QrCode;

/** The words of the receipt, as XHTML for the press. */
final class ReceiptLetter {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; }
            body { font-family: oc-arabic, oc-latin, oc-tifinagh; font-size: 12pt; line-height: 1.6; color: #16211e; }
            .latin { font-family: oc-latin, oc-arabic, oc-tifinagh; font-size: 11pt; line-height: 1.5; }
            .from { font-weight: bold; font-size: 14pt; color: #0b5d4e; border-bottom: 3pt solid #0b5d4e; padding-bottom: 4pt; }
            h1 { font-size: 19pt; margin: 14pt 0 2pt; } h2 { font-size: 14pt; margin: 14pt 0 2pt; }
            p { margin: 3pt 0; } .soft { color: #4a5752; }
            .due { background-color: #e4f1ec; border: 1pt solid #0b5d4e; padding: 8pt 12pt; margin: 10pt 0; }
            .due strong { font-size: 17pt; } .ltr { font-family: oc-latin; }
            .qr { width: 34mm; height: 34mm; } .wide { font-size: 9pt; font-family: oc-latin; direction: ltr; }
            """;

    private final Texts texts;
    private final Language language;

    ReceiptLetter(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String xhtml(RequestRecord request, String commune, String token, String address) {
        String due = Dates.day(language, request.dates().due());
        StringBuilder body = new StringBuilder();
        body.append(tag("p class=\"from\"", escape(commune)))
                .append(tag("h1", text("information.pdf.title")))
                .append(tag("p class=\"soft\"", text("information.pdf.law")))
                .append(line("information.receipt.number", "<span class=\"ltr\">" + request.number() + "</span>"))
                .append(line(
                        "information.pdf.subject", escape(request.question().subject())))
                .append(line("information.pdf.received", escape(Dates.day(language, request.received()))))
                .append(tag(
                        "div class=\"due\"",
                        tag("p", text("information.due"))
                                + tag("p", tag("strong", escape(due)))
                                + provisional(request)))
                .append(tag("h2", text("information.why")))
                .append(tag("p", why(request)))
                .append(tag("h2", text("information.pdf.remedies")));
        for (String key :
                List.of("information.pdf.remedy.head", "information.pdf.remedy.cdai", "information.remedy.court")) {
            body.append(tag("p", text(key)));
        }
        body.append(tag("h2", text("information.receipt.keep")))
                .append(line("information.receipt.code", "<span class=\"ltr\">" + escape(token) + "</span>"))
                .append(tag("p", text("information.pdf.follow")))
                .append("<p><img class=\"qr\" alt=\"QR\" src=\"" + QrCode.dataAddress(address) + "\" /></p>");
        return page(body.toString());
    }

    private String provisional(RequestRecord request) {
        if (!request.dates().provisional()) {
            return "";
        }
        return tag(
                "p",
                escape(texts.text(
                        language,
                        "information.provisional",
                        Dates.day(language, request.dates().earliest()),
                        Dates.day(language, request.dates().latest()))));
    }

    private String why(RequestRecord request) {
        String period =
                texts.text(language, "information.period." + request.question().kind());
        return escape(period) + " · " + text("information.day.START");
    }

    private String page(String body) {
        String kind = language == Language.AR ? "" : " class=\"latin\"";
        return "<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"><head><title>"
                + text("information.pdf.title") + "</title><meta name=\"subject\" content=\""
                + text("information.pdf.title") + "\" /><style>" + STYLE + "</style></head><body" + kind + " dir=\""
                + language.direction() + "\">" + body + "</body></html>";
    }

    private String line(String key, String value) {
        return tag("p", tag("strong", text(key)) + " : " + value);
    }

    private String text(String key) {
        return escape(texts.text(language, key));
    }

    private static String tag(String open, String inside) {
        return "<" + open + ">" + inside + "</" + open.split(" ")[0] + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
