package ma.opencommune.information.app;

import ma.opencommune.kernel.Language;

/** What every printed page has: style, language, direction. */
final class Xhtml {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; }
            body { font-family: oc-arabic, oc-latin, oc-tifinagh; font-size: 12pt; line-height: 1.6; color: #16211e; }
            .latin { font-family: oc-latin, oc-arabic, oc-tifinagh; font-size: 11pt; line-height: 1.5; }
            .from { font-weight: bold; font-size: 14pt; color: #0b5d4e; border-bottom: 3pt solid #0b5d4e; padding-bottom: 4pt; }
            h1 { font-size: 19pt; margin: 14pt 0 2pt; } h2 { font-size: 14pt; margin: 14pt 0 2pt; }
            p { margin: 3pt 0; } .soft { color: #4a5752; }
            .due { background-color: #e4f1ec; border: 1pt solid #0b5d4e; padding: 8pt 12pt; margin: 10pt 0; }
            .due strong { font-size: 17pt; } .ltr { font-family: oc-latin; }
            table { width: 100%; border-collapse: collapse; margin: 4pt 0; } tr { page-break-inside: avoid; }
            td, th { border-bottom: 0.5pt solid #c9c2b2; padding: 2pt 4pt; font-weight: normal; } th { font-weight: bold; }
            .num { width: 22mm; text-align: center; font-family: oc-latin; }
            .qr { width: 34mm; height: 34mm; } .wide { font-size: 9pt; font-family: oc-latin; direction: ltr; }
            """;

    private Xhtml() {}

    static String page(Language language, String title, String body) {
        String kind = language == Language.AR ? "" : " class=\"latin\"";
        return "<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"><head><title>"
                + escape(title) + "</title><meta name=\"subject\" content=\"" + escape(title) + "\" /><style>" + STYLE
                + "</style></head><body" + kind + " dir=\"" + language.direction() + "\">" + body + "</body></html>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
