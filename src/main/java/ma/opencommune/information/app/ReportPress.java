package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.PdfPress;

/** Prints reports. */
@ApplicationScoped
public class ReportPress {

    @Inject
    Texts texts;

    @Inject
    FigureWords words;

    @Inject
    Commune commune;

    @Inject
    PdfPress press;

    byte[] print(Figures figures, Language language) {
        String from = commune.identity().name().in(language);
        return press.print(new AnnualReportLetter(texts, words, language).xhtml(figures, from), language);
    }
}
