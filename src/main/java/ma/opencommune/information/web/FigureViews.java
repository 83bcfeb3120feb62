package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.opencommune.information.app.FigureWords;
import ma.opencommune.information.domain.figures.FigureCell;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;
import ma.opencommune.platform.web.BarChart;

/** Puts figures into words and draws them. */
@RequestScoped
public class FigureViews {

    private static final long HUNDRED = 100;

    @Inject
    PageTexts texts;

    @Inject
    PageFormats formats;

    @Inject
    CurrentLanguage language;

    @Inject
    FigureWords words;

    List<FigureView> of(Figures figures) {
        return figures.tables().stream().map(this::view).toList();
    }

    private FigureView view(FigureTable table) {
        long most = table.cells().stream().mapToLong(FigureCell::count).max().orElse(1);
        BarChart chart = new BarChart(language.get() == Language.AR, most);
        List<FigureCell> shown = shown(table);
        shown.forEach(cell -> chart.add(label(table.subject(), cell.key()), number(cell), cell.count()));
        return new FigureView(
                words.title(language.get(), table.subject()),
                chart,
                shown.stream()
                        .map(cell -> new FigureView.Row(
                                cell.key(),
                                label(table.subject(), cell.key()),
                                number(cell),
                                share(cell, table.total())))
                        .toList(),
                number(table.total()),
                table.empty(),
                table.total().hidden());
    }

    /** Every line; of the many grounds and outcomes only those that occur. */
    static List<FigureCell> shown(FigureTable table) {
        boolean many = table.subject() == FigureTable.Subject.GROUND || table.subject() == FigureTable.Subject.OUTCOME;
        return table.cells().stream()
                .filter(cell -> !many || cell.hidden() || cell.count() > 0)
                .toList();
    }

    private String number(FigureCell cell) {
        return cell.hidden() ? texts.of("information.figures.hidden") : formats.number(cell.count());
    }

    private String share(FigureCell cell, FigureCell total) {
        return cell.hidden() || total.hidden() || total.count() == 0
                ? ""
                : texts.of("information.figures.percent", Math.round((double) HUNDRED * cell.count() / total.count()));
    }

    private String label(FigureTable.Subject subject, String key) {
        return words.label(language.get(), subject, key);
    }
}
