package ma.opencommune.information.app;

import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.kernel.Language;

/** A letter on paper, as XHTML for the press: from whom, to whom, about what, the words. */
final class PlainLetter {

    private final Language language;

    PlainLetter(Language language) {
        this.language = language;
    }

    String xhtml(String from, Requester who, String subject, String text) {
        return xhtml(from, who.name() + "\n" + who.address(), "", subject, text);
    }

    /** To whoever is written to, with the number of the letter above its subject. */
    String xhtml(String from, String to, String reference, String subject, String text) {
        StringBuilder body = new StringBuilder();
        body.append("<p class=\"from\">").append(Xhtml.escape(from)).append("</p>");
        body.append("<p>").append(lines(to)).append("</p>");
        if (!reference.isEmpty()) {
            body.append("<p class=\"soft\">").append(Xhtml.escape(reference)).append("</p>");
        }
        body.append("<h1>").append(Xhtml.escape(subject)).append("</h1>");
        for (String paragraph : text.strip().split("\n\n+")) {
            body.append("<p>").append(lines(paragraph)).append("</p>");
        }
        return Xhtml.page(language, subject, body.toString());
    }

    private static String lines(String text) {
        return Xhtml.escape(text.strip()).replace("\n", "<br />");
    }
}
