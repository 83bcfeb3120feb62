package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ma.opencommune.information.app.FigureWords;
import ma.opencommune.information.domain.figures.FigureCell;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.information.domain.figures.Spread;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.web.CsvAnswer;
import ma.opencommune.platform.web.OdsAnswer;
import org.jspecify.annotations.Nullable;

/** Everything a page of figures shows, as a table file: a code, the words of one language, the number; a hidden one is left empty. */
@RequestScoped
public class FigureFile {

    private static final String[] COLUMNS = {"table", "code", "label", "number", "hidden"};

    @Inject
    FigureWords words;

    @Inject
    Texts texts;

    /** Takes one row. */
    private interface Rows {
        void row(@Nullable Object... cells) throws IOException;
    }

    void csv(Figures figures, Language language, HttpServletResponse response) throws IOException {
        try (CsvAnswer csv = new CsvAnswer(response, name(figures) + ".csv", COLUMNS)) {
            spreads(figures, language, csv::row);
            for (FigureTable table : figures.tables()) {
                rows(table, language, csv::row);
            }
        }
    }

    void ods(Figures figures, Language language, HttpServletResponse response) throws IOException {
        try (OdsAnswer ods = new OdsAnswer(response, name(figures) + ".ods")) {
            ods.sheet(texts.text(language, "information.figures.spread"), COLUMNS);
            spreads(figures, language, ods::row);
            for (FigureTable table : figures.tables()) {
                ods.sheet(words.title(language, table.subject()), COLUMNS);
                rows(table, language, ods::row);
            }
        }
    }

    private static String name(Figures figures) {
        return "figures-" + figures.period().from() + "-" + figures.period().to();
    }

    private void spreads(Figures figures, Language language, Rows rows) throws IOException {
        spread("ACKNOWLEDGEMENT", figures.acknowledgement(), language, rows);
        spread("ANSWER", figures.answer(), language, rows);
    }

    private void spread(String name, Spread spread, Language language, Rows rows) throws IOException {
        String title = texts.text(language, "information.figures.spread." + name.toLowerCase(Locale.ROOT));
        long[] numbers = {spread.requests(), spread.median(), spread.ninety()};
        String[] codes = {"REQUESTS", "MEDIAN", "NINETY"};
        for (int at = 0; at < codes.length; at++) {
            rows.row(
                    name,
                    codes[at],
                    title + " · "
                            + texts.text(language, "information.figures.measure." + codes[at].toLowerCase(Locale.ROOT)),
                    spread.hidden() ? null : numbers[at],
                    spread.hidden());
        }
    }

    private void rows(FigureTable table, Language language, Rows rows) throws IOException {
        for (FigureCell cell : table.cells()) {
            rows.row(
                    table.subject(),
                    cell.key(),
                    words.label(language, table.subject(), cell.key()),
                    cell.hidden() ? null : cell.count(),
                    cell.hidden());
        }
        FigureCell total = table.total();
        rows.row(
                table.subject(),
                total.key(),
                texts.text(language, "information.figures.total"),
                total.hidden() ? null : total.count(),
                total.hidden());
    }
}
