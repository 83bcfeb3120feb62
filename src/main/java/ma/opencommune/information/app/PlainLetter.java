package ma.opencommune.information.app;

import ma.opencommune.kernel.Language;

/** A letter on paper, as XHTML for the press: from whom, to whom, about what, the words. */
final class PlainLetter {

    private final Language language;

    PlainLetter(Language language) {
        this.language = language;
    }

    /** To whoever is written to, with the number or the day of the letter above its subject. */
    String xhtml(String from, String to, String reference, String subject, String text) {
        StringBuilder body = new StringBuilder();
        body.append("<p class=\"from\">").append(lines(from)).append("</p>");
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
        return Xhtml.escape(text.strip()).replaceAll("\n+", "<br />");
    }
}
