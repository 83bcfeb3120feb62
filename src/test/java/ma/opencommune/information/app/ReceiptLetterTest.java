package ma.opencommune.information.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import ma.opencommune.information.domain.LegalRegime;
import ma.opencommune.information.domain.LegalRegimes;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.Asides;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.PublicSide;
import ma.opencommune.information.domain.request.Question;
import ma.opencommune.information.domain.request.RequestCase;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.PdfPress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReceiptLetterTest {

    private static final LegalRegime LAW = LegalRegimes.shipped().on(LocalDate.of(2026, 11, 10));

    private static final String TOKEN = "AbCdEfGhIjKlMnOpQrStUv";
    private static final String ADDRESS =
            "https://tetouan.example/ar/information/track?number=TET-2026-00042-P&token=" + TOKEN;

    @Test
    void theArabicReceiptHoldsItsWordsInReadingOrder() throws IOException {
        try (PDDocument pdf = print(Language.AR, "ميزانية 2026 المخصصة لصيانة الطرق", "جماعة تطوان")) {
            String text = text(pdf);
            assertThat(text)
                    .contains("جماعة تطوان")
                    .contains("وصل إيداع طلب معلومات")
                    .contains("TET-2026-00042-P")
                    .contains("لصيانة الطرق")
                    .contains("آخر أجل للجواب")
                    .contains("نونبر")
                    .contains("482 913")
                    .contains(TOKEN);
            assertThat(text).doesNotContain("[information.").doesNotContain("#");
        }
    }

    @Test
    void theFrenchReceiptHoldsItsWords() throws IOException {
        try (PDDocument pdf =
                print(Language.FR, "Budget 2026 de l’entretien <des> rues & places", "Commune de Tétouan")) {
            String text = text(pdf);
            assertThat(text)
                    .contains("Récépissé d’une demande d’information")
                    .contains("Budget 2026 de l’entretien <des> rues & places")
                    .contains("mardi 10 novembre 2026")
                    .contains(TOKEN);
        }
    }

    @Test
    void theReceiptIsTaggedAndSaysItsLanguage() throws IOException {
        try (PDDocument pdf = print(Language.AR, "ميزانية", "تطوان")) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    private static PDDocument print(Language language, String subject, String commune) throws IOException {
        byte[] pdf = new PdfPress()
                .print(
                        new ReceiptLetter(new Texts(), language, LAW::period)
                                .xhtml(
                                        request(subject),
                                        commune,
                                        "",
                                        new ReceiptLetter.Keys(TOKEN, "482 913", ADDRESS)),
                        language);
        PDDocument document = Loader.loadPDF(pdf);
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 90);
        Path file = Files.createDirectories(Path.of("target", "receipts")).resolve(language.tag() + ".png");
        ImageIO.write(image, "png", file.toFile());
        return document;
    }

    private static RequestRecord request(String subject) {
        LocalDate due = LocalDate.of(2026, 11, 10);
        return new RequestRecord(
                1,
                "TET-2026-00042-P",
                1,
                Channel.WEB,
                new Question(Language.AR, subject, "…", AnswerForm.ELECTRONIC, RequestKind.ORDINARY, ""),
                LocalDate.of(2026, 10, 12),
                Instant.parse("2026-10-12T09:00:00Z"),
                new RequestCase(
                        Handling.REGISTERED,
                        OptionalLong.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Asides.NONE),
                new DueDates(due, due, due, due, due, false, false, "31-13", 1),
                PublicSide.NONE);
    }
}
