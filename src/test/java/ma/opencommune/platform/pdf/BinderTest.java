package ma.opencommune.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import ma.opencommune.kernel.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinderTest {

    private final PdfPress press = new PdfPress();

    @TempDir
    Path directory;

    @Test
    void piecesAreBoundWithAListThatNamesTheirPagesAndANumberOnEachPage() throws IOException {
        Path picture = directory.resolve("plan.png");
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Path pdf = directory.resolve("two.pdf");
        try (PDDocument two = new PDDocument()) {
            two.addPage(new PDPage());
            two.addPage(new PDPage());
            two.save(pdf.toFile());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Binder binder = new Binder()) {
            binder.add("Demande", print("Demande"));
            binder.add("Note", pdf, "application/pdf");
            binder.add("Plan", picture, "image/png");
            binder.bind(BinderTest.this::contents, "TET-2026-00042-P", out);
        }
        try (PDDocument whole = Loader.loadPDF(out.toByteArray())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(5);
            String text = new PDFTextStripper().getText(whole);
            assertThat(text).contains("Demande: 2", "Note: 3", "Plan: 5").contains("TET-2026-00042-P · 5 / 5");
            assertThat(whole.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Demande", "Note", "Plan");
            assertThat(whole.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(whole.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndTheRestIsStillBound() throws IOException {
        Path noise = Files.writeString(directory.resolve("noise.pdf"), "nothing of the kind");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Binder binder = new Binder()) {
            binder.add("Demande", print("Demande"));
            assertThatThrownBy(() -> binder.add("Noise", noise, "application/pdf"))
                    .isInstanceOf(PageRefused.class);
            binder.bind(this::contents, "N", out);
        }
        try (PDDocument whole = Loader.loadPDF(out.toByteArray())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(2);
        }
    }

    private byte[] contents(List<Binder.Entry> entries) {
        StringBuilder body = new StringBuilder();
        entries.forEach(entry ->
                body.append(entry.title()).append(": ").append(entry.page()).append(" "));
        return print(body.toString());
    }

    private byte[] print(String words) {
        return press.print(
                "<html lang=\"fr\"><head><title>Dossier</title></head><body style=\"font-family: oc-latin\"><p>" + words
                        + "</p></body></html>",
                Language.FR);
    }
}
