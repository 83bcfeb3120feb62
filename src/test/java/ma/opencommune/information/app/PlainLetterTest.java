package ma.opencommune.information.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.pdf.PdfPress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLetterTest {

    @ParameterizedTest
    @CsvSource({
        "AR, جواب على طلبكم, هذا جوابنا على طلبكم",
        "FR, Réponse à votre demande, Voici notre réponse à votre demande",
        "ZGH, ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏ ⵓⵙⵓⵜⵔ, ⵜⴰⴷ ⵜⴳⴰ ⵜⴰⵎⵔⴰⵔⵓⵜ",
        "EN, Answer to your request, This is our answer to your request"
    })
    void aLetterIsTaggedSaysItsLanguageAndTitleAndCanBeReadOut(Language language, String subject, String text)
            throws IOException {
        byte[] pdf = new PdfPress()
                .print(
                        new PlainLetter(language)
                                .xhtml("Commune", "Amina Exemple\n12 rue", "", subject, text + "\n\n2"),
                        language);
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            assertThat(letter.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(letter.getDocumentInformation().getTitle()).isEqualTo(subject);
            assertThat(count(letter.getDocumentCatalog().getStructureTreeRoot(), "H1"))
                    .isEqualTo(1);
            assertThat(count(letter.getDocumentCatalog().getStructureTreeRoot(), "P"))
                    .isGreaterThanOrEqualTo(3);
            assertThat(letter.getPage(0).getCOSObject().containsKey(COSName.STRUCT_PARENTS))
                    .isTrue();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(letter)).contains(text);
        }
    }

    private static int count(PDStructureNode node, String type) {
        int found = node instanceof PDStructureElement element && type.equals(element.getStructureType()) ? 1 : 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inside) {
                found += count(inside, type);
            }
        }
        return found;
    }
}
