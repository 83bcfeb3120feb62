package ma.opencommune.information.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import ma.opencommune.information.domain.figures.FigurePeriod;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.information.domain.figures.Spread;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.PdfPress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AnnualReportLetterTest {

    @Test
    void theFrenchReportHoldsEveryNumberWithItsWords() throws IOException {
        assertThat(text(Language.FR, "Commune de Tétouan"))
                .contains("Commune de Tétouan")
                .contains("année 2025")
                .contains("La moitié le jour même")
                .contains("La moitié en 14 jours au plus · Neuf sur dix en 27 jours au plus")
                .containsPattern("Répondues\\s+96")
                .containsPattern("Total\\s+120")
                .containsPattern("mars 2025\\s+41")
                .doesNotContain("[information.", "#");
    }

    @Test
    void theArabicReportIsReadFromTheRightAndItsTextIsFound() throws IOException {
        assertThat(text(Language.AR, "جماعة تطوان"))
                .contains("جماعة تطوان")
                .contains("2025")
                .contains("المجموع")
                .contains("96")
                .contains("أجيب عنها")
                .doesNotContain("[information.", "#");
    }

    private static String text(Language language, String commune) throws IOException {
        Texts texts = new Texts();
        FigureWords words = new FigureWords();
        words.texts = texts;
        byte[] pdf = new PdfPress()
                .print(new AnnualReportLetter(texts, words, language).xhtml(figures(), commune), language);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            Path file =
                    Files.createDirectories(Path.of("target", "receipts")).resolve("report-" + language.tag() + ".png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 90), "png", file.toFile());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Figures figures() {
        Map<String, Long> stage = new LinkedHashMap<>();
        stage.put("OPEN", 18L);
        stage.put("ANSWERED", 96L);
        stage.put("WITHDRAWN", 6L);
        Map<String, Long> months = new LinkedHashMap<>();
        months.put("2025-02", 79L);
        months.put("2025-03", 41L);
        return new Figures(
                FigurePeriod.year(2025),
                LocalDate.of(2026, 1, 12),
                new Spread(120, 0, 1, false),
                new Spread(96, 14, 27, false),
                List.of(
                        FigureTable.of(FigureTable.Subject.STAGE, stage),
                        FigureTable.of(FigureTable.Subject.RECEIVED, months)));
    }
}
