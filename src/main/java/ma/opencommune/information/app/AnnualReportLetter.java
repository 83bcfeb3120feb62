package ma.opencommune.information.app;

import ma.opencommune.information.domain.figures.FigureCell;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.information.domain.figures.Spread;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** The words and tables of the annual report to the commission (CDAI), as XHTML for the press. */
final class AnnualReportLetter {

    private final Texts texts;
    private final FigureWords words;
    private final Language language;

    AnnualReportLetter(Texts texts, FigureWords words, Language language) {
        this.texts = texts;
        this.words = words;
        this.language = language;
    }

    String xhtml(Figures figures, String commune) {
        String title = texts.text(
                language,
                "information.report.heading",
                String.valueOf(figures.period().from().getYear()));
        StringBuilder body = new StringBuilder("<p class=\"from\">" + Xhtml.escape(commune) + "</p>");
        body.append("<h1>" + Xhtml.escape(title) + "</h1>")
                .append(paragraph("soft", text("information.report.to")))
                .append(paragraph(
                        "",
                        texts.text(
                                language,
                                "information.figures.of",
                                Dates.day(language, figures.period().from()),
                                Dates.day(language, figures.period().to()),
                                Dates.day(language, figures.asOf()))))
                .append(spread("acknowledgement", figures.acknowledgement()))
                .append(spread("answer", figures.answer()));
        for (FigureTable table : figures.tables()) {
            body.append(table(table));
        }
        body.append("<h2>" + Xhtml.escape(text("information.figures.how")) + "</h2>")
                .append(paragraph("", text("information.figures.how.days")));
        return Xhtml.page(language, title, body.toString());
    }

    private String spread(String name, Spread spread) {
        String days = spread.requests() == 0
                ? text("information.figures.nothing")
                : texts.text(language, "information.figures.median", spread.median()) + " · "
                        + texts.text(language, "information.figures.ninety", spread.ninety());
        return "<p><strong>" + Xhtml.escape(text("information.figures.spread." + name)) + "</strong> : "
                + Xhtml.escape(days) + "</p>";
    }

    private String table(FigureTable table) {
        StringBuilder rows = new StringBuilder();
        for (FigureCell cell : table.cells()) {
            rows.append(row("td", words.label(language, table.subject(), cell.key()), cell.count()));
        }
        rows.append(row("th", text("information.figures.total"), table.total().count()));
        return "<h2>" + Xhtml.escape(words.title(language, table.subject())) + "</h2><table>" + rows + "</table>";
    }

    /** In the order in which the columns stand: the press does not mirror them for Arabic. */
    private String row(String tag, String label, long count) {
        String first = "<" + tag + ">" + Xhtml.escape(label) + "</" + tag + ">";
        String second = "<" + tag + " class=\"num\">" + count + "</" + tag + ">";
        return "<tr>" + (language == Language.AR ? second + first : first + second) + "</tr>";
    }

    private static String paragraph(String kind, String text) {
        return "<p class=\"" + kind + "\">" + Xhtml.escape(text) + "</p>";
    }

    private String text(String key) {
        return texts.text(language, key);
    }
}
