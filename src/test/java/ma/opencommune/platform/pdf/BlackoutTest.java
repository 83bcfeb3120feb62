package ma.opencommune.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks a redacted file in the ways by which such files have been opened elsewhere. */
class BlackoutTest {

    private static final String SECRET = "SECRETNAME";

    @TempDir
    Path directory;

    @Test
    void nothingOfWhatWasCoveredIsInTheFileInAnyForm() throws IOException {
        Path made = burned(sent(), false);
        byte[] bytes = Files.readAllBytes(made);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET, "/Prev", "/EmbeddedFile", "/Metadata", "/Annots", "/Info", "/Font", "/OCG")
                .containsOnlyOnce("startxref")
                .containsOnlyOnce("%%EOF");
        try (PDDocument pdf = Loader.loadPDF(made.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEmpty();
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getOCProperties()).isNull();
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
                    byte[] raw = (picture ? stream.createRawInputStream() : stream.createInputStream()).readAllBytes();
                    assertThat(new String(raw, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
                }
            }
        }
    }

    @Test
    void theCoveredPointsAreBlackAndTheOthersAreAsTheyWere() throws IOException {
        Path sent = sent();
        try (PDDocument before = Loader.loadPDF(sent.toFile());
                PDDocument after = Loader.loadPDF(burned(sent, false).toFile())) {
            BufferedImage was = new PDFRenderer(before).renderImageWithDPI(0, Blackout.DPI);
            BufferedImage is = new PDFRenderer(after).renderImageWithDPI(0, Blackout.DPI);
            assertThat(is.getWidth()).isCloseTo(was.getWidth(), org.assertj.core.data.Offset.offset(2));
            int[] box = {100, 130, 600, 120};
            assertThat(dark(was, box)).as("the name was there").isPositive();
            assertThat(light(is, new int[] {400, 122, 300, 140}))
                    .as("light points under the box")
                    .isZero();
            assertThat(dark(is, new int[] {100, 400, 600, 80}))
                    .as("the next line is still read")
                    .isPositive();
        }
    }

    @Test
    void aWithheldPageIsBlackAsAWholeAndEachPageSaysWhatItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(burned(sent(), false).toFile())) {
            BufferedImage second = new PDFRenderer(pdf).renderImageWithDPI(1, 72);
            assertThat(light(second, new int[] {200, 0, 800, 1000})).isZero();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            String structure =
                    new String(Files.readAllBytes(directory.resolve("made.pdf")), StandardCharsets.ISO_8859_1);
            assertThat(structure).contains("page 1", "page 2", "page 3", "/Figure");
        }
    }

    @Test
    void wordsAreKeptOnlyWhenWantedAndOnlyOfPagesWithoutABox() throws IOException {
        String without = new String(Files.readAllBytes(burned(sent(), false)), StandardCharsets.ISO_8859_1);
        assertThat(without).doesNotContain("Free page");
        String with = new String(Files.readAllBytes(burned(sent(), true)), StandardCharsets.ISO_8859_1);
        assertThat(with).contains("Free page").doesNotContain(SECRET);
    }

    @Test
    void theWordsOfAPageHaveTheirPlaces() throws IOException {
        try (PageSource pages = PageSource.open(sent(), "application/pdf")) {
            List<PlacedWord> first = pages.lines(1).get(0);
            PlacedWord name = first.stream()
                    .filter(word -> word.text().equals(SECRET))
                    .findFirst()
                    .orElseThrow();
            assertThat(name.y()).isBetween(75, 110);
            assertThat(name.x()).isBetween(100, 350);
            assertThat(name.width()).isBetween(80, 400);
        }
    }

    @Test
    void aPictureIsWrittenAnewWithItsBoxes() throws IOException {
        BufferedImage picture = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().fillRect(0, 0, 400, 200);
        for (String format : List.of("png", "jpeg")) {
            Path sent = directory.resolve("sent." + format);
            ImageIO.write(picture, format, sent.toFile());
            Path made = directory.resolve("made." + format);
            try (PageSource pages = PageSource.open(sent, "image/" + format)) {
                Blackout.picture(pages, marks(false), "image/" + format, made);
            }
            BufferedImage is = ImageIO.read(made.toFile());
            assertThat(is.getRGB(100, 20) & 0xFF).as(format).isLessThan(8);
            assertThat(is.getRGB(100, 150) & 0xFF).as(format).isGreaterThan(247);
        }
    }

    @Test
    void aPageThatTakesForeverOrHoldsAHugePictureIsRefused() throws IOException {
        Path huge = directory.resolve("huge.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(14_400, 14_400));
            pdf.addPage(page);
            COSStream picture = pdf.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 60_000);
            picture.setInt(COSName.HEIGHT, 60_000);
            picture.setInt(COSName.BITS_PER_COMPONENT, 1);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            picture.createOutputStream().close();
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(
                        new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(
                                new org.apache.pdfbox.pdmodel.common.PDStream(picture), page.getResources()),
                        0,
                        0);
            }
            pdf.save(huge.toFile());
        }
        try (PageSource pages = PageSource.open(huge, "application/pdf")) {
            assertThatThrownBy(() -> pages.picture(1, Blackout.DPI))
                    .isInstanceOf(PageRefused.class)
                    .hasMessageContaining("TOO_LARGE");
        }
        Path noise = Files.writeString(directory.resolve("noise.pdf"), "no PDF at all");
        assertThatThrownBy(() -> PageSource.open(noise, "application/pdf")).isInstanceOf(PageRefused.class);
    }

    private Path burned(Path sent, boolean keepText) throws IOException {
        Path made = directory.resolve("made.pdf");
        try (PageSource pages = PageSource.open(sent, "application/pdf")) {
            assertThat(Blackout.pdf(pages, marks(keepText), made)).isEqualTo(3);
        }
        return made;
    }

    private static Blackout.Marks marks(boolean keepText) {
        Map<Integer, List<Mask>> masks =
                Map.of(1, List.of(new Mask(0, 70, 1000, 80, "7.3")), 2, List.of(new Mask(0, 0, 1000, 1000, "7.2")));
        return new Blackout.Marks() {
            @Override
            public List<Mask> masks(int page) {
                return masks.getOrDefault(page, List.of());
            }

            @Override
            public String says(int page) {
                return "page " + page;
            }

            @Override
            public boolean keepsText() {
                return keepText;
            }

            @Override
            public String language() {
                return "fr";
            }
        };
    }

    /** Three pages: a name (also as note, attachment, metadata, hidden text and in a later revision), a page to withhold, a free one. */
    private Path sent() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, "Paid to " + SECRET + " in 2026", "The rest is free");
            page(pdf, "All of it " + SECRET, "");
            page(pdf, "Free page", "");
            unseen(pdf);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(SECRET);
            note.setRectangle(new PDRectangle(100, 100, 20, 20));
            pdf.getPage(0).getAnnotations().add(note);
            pdf.getDocumentInformation().setAuthor(SECRET);
            PDMetadata metadata =
                    new PDMetadata(pdf, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)));
            pdf.getDocumentCatalog().setMetadata(metadata);
            PDEmbeddedFile attached =
                    new PDEmbeddedFile(pdf, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)));
            attached.setCreationDate(Calendar.getInstance());
            PDComplexFileSpecification attachment = new PDComplexFileSpecification();
            attachment.setFile(SECRET + ".txt");
            attachment.setEmbeddedFile(attached);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(SECRET, attachment));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(first);
        }
        Path sent = directory.resolve("sent.pdf");
        try (PDDocument pdf = Loader.loadPDF(first.toByteArray());
                var out = Files.newOutputStream(sent)) {
            pdf.getDocumentInformation().setTitle(SECRET);
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        assertThat(new String(Files.readAllBytes(sent), StandardCharsets.ISO_8859_1))
                .contains("/Prev");
        return sent;
    }

    /** On the page without a box: words on a layer that is off, words in white, and words under a black box that only hides them. */
    private static void unseen(PDDocument pdf) throws IOException {
        PDOptionalContentGroup off = new PDOptionalContentGroup("off");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(off);
        layers.setGroupEnabled(off, false);
        pdf.getDocumentCatalog().setOCProperties(layers);
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, pdf.getPage(2), PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginMarkedContent(COSName.OC, off);
            line(content, 500);
            content.endMarkedContent();
            content.setNonStrokingColor(1f);
            line(content, 400);
            content.setNonStrokingColor(0f);
            line(content, 300);
            content.addRect(50, 280, 400, 50);
            content.fill();
        }
    }

    private static void line(PDPageContentStream content, int height) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 24);
        content.newLineAtOffset(60, height);
        content.showText(SECRET);
        content.endText();
    }

    private static void page(PDDocument pdf, String line, String below) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 24);
            content.newLineAtOffset(60, 750);
            content.showText(line);
            content.newLineAtOffset(0, -145);
            content.showText(below);
            if (line.contains(SECRET)) {
                content.setRenderingMode(RenderingMode.NEITHER);
                content.showText(SECRET);
            }
            content.endText();
        }
    }

    private static long dark(BufferedImage image, int[] box) {
        return points(image, box, true);
    }

    private static long light(BufferedImage image, int[] box) {
        return points(image, box, false);
    }

    private static long points(BufferedImage image, int[] box, boolean dark) {
        long found = 0;
        for (int x = box[0]; x < Math.min(image.getWidth(), box[0] + box[2]); x++) {
            for (int y = box[1]; y < Math.min(image.getHeight(), box[1] + box[3]); y++) {
                int grey = image.getRGB(x, y) & 0xFF;
                if (dark ? grey < 60 : grey > 60) {
                    found++;
                }
            }
        }
        return found;
    }
}
