package ma.opencommune.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few bytes that ask for all memory there is are refused before anything is unpacked. */
class PictureBoundsTest {

    private static final int HUGE = 30_000;
    private static final long SMALL_NODE = 320L * 1024 * 1024;

    @TempDir
    Path directory;

    private interface Content {
        void write(PDDocument pdf, PDPage page, PDPageContentStream stream) throws IOException;
    }

    private BufferedImage drawn(Content content) throws IOException {
        Path file = Files.createTempFile(directory, "page", ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A6);
            pdf.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
                content.write(pdf, page, stream);
            }
            pdf.save(file.toFile());
        }
        try (PageSource pages = PageSource.open(file, "application/pdf")) {
            return pages.picture(1, 72);
        }
    }

    private void refused(Content content) {
        assertThatThrownBy(() -> drawn(content))
                .isInstanceOfSatisfying(
                        PageRefused.class, no -> assertThat(no.reason()).isEqualTo(PageRefused.Reason.TOO_LARGE));
    }

    private static PDImageXObject picture(PDDocument pdf, int width, int height) throws IOException {
        return new PDImageXObject(
                pdf,
                new ByteArrayInputStream(new byte[100]),
                COSName.FLATE_DECODE,
                width,
                height,
                8,
                PDDeviceGray.INSTANCE);
    }

    private static PDImageXObject small(PDDocument pdf) throws IOException {
        return JPEGFactory.createFromImage(pdf, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void aSoftMaskThatIsHugeIsRefusedOnThePageAndInAForm() {
        for (int side : new int[] {8_000, HUGE}) {
            refused((pdf, page, stream) -> stream.drawImage(masked(pdf, COSName.SMASK, side), 0, 0));
            refused((pdf, page, stream) -> stream.drawForm(form(pdf, masked(pdf, COSName.SMASK, side))));
        }
    }

    @Test
    void aMaskOfOneBitThatIsHugeIsRefusedToo() {
        refused((pdf, page, stream) -> {
            PDImageXObject image = masked(pdf, COSName.MASK, 8_000);
            COSStream mask = (COSStream) image.getCOSObject().getDictionaryObject(COSName.MASK);
            mask.setInt(COSName.BITS_PER_COMPONENT, 1);
            mask.setBoolean(COSName.IMAGE_MASK, true);
            stream.drawImage(image, 0, 0);
        });
    }

    @Test
    void aPictureInTheGroupOfASoftMaskIsBoundedLikeAnyOther() {
        refused((pdf, page, stream) -> {
            COSDictionary soft = new COSDictionary();
            soft.setItem(COSName.TYPE, COSName.MASK);
            soft.setItem(COSName.S, COSName.getPDFName("Luminosity"));
            soft.setItem(
                    COSName.G, group(pdf, masked(pdf, COSName.SMASK, 8_000)).getCOSObject());
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.SMASK, soft);
            stream.setGraphicsStateParameters(
                    new org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState(state));
            stream.addRect(10, 10, 100, 100);
            stream.fill();
        });
    }

    @Test
    void groupsThatLieFarWithinEachOtherAreRefused() {
        refused((pdf, page, stream) -> {
            PDTransparencyGroup group = group(pdf, small(pdf));
            for (int depth = 0; depth < 40; depth++) {
                group = within(pdf, group);
            }
            stream.drawForm(group);
        });
    }

    @Test
    void aJpegIsAsLargeAsItSaysItselfAndPackingMayAskForNoMore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY), "jpeg", bytes);
        byte[] jpeg = bytes.toByteArray();
        for (int at = 0; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                jpeg[at + 5] = (byte) (HUGE >> 8);
                jpeg[at + 6] = (byte) HUGE;
                jpeg[at + 7] = (byte) (HUGE >> 8);
                jpeg[at + 8] = (byte) HUGE;
            }
        }
        refused((pdf, page, stream) -> stream.drawImage(
                new PDImageXObject(
                        pdf, new ByteArrayInputStream(jpeg), COSName.DCT_DECODE, 10, 10, 8, PDDeviceGray.INSTANCE),
                0,
                0));
        refused((pdf, page, stream) -> {
            PDImageXObject image = picture(pdf, 10, 10);
            COSDictionary how = new COSDictionary();
            how.setInt(COSName.PREDICTOR, 12);
            how.setInt(COSName.COLUMNS, 1_000_000_000);
            image.getCOSObject().setItem(COSName.DECODE_PARMS, how);
            stream.drawImage(image, 0, 0);
        });
    }

    @Test
    void whatADeskScannerMakesIsDrawnAlsoOnASmallNode() throws IOException {
        assertThat(drawn((pdf, page, stream) -> stream.drawImage(small(pdf), 0, 0))
                        .getWidth())
                .isPositive();
        try (PDDocument pdf = new PDDocument()) {
            PictureBounds bounds = new PictureBounds(SMALL_NODE);
            bounds.check(new PDImageXObject(
                    pdf,
                    new ByteArrayInputStream(new byte[9]),
                    COSName.FLATE_DECODE,
                    2480,
                    3508,
                    8,
                    org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE));
            assertThatThrownBy(() -> bounds.check(picture(pdf, 7_000, 7_000))).isInstanceOf(PageRefused.class);
            assertThat(bounds.depth(PageSource.MOST_POINTS)).isEqualTo(4);
        }
    }

    private static PDImageXObject masked(PDDocument pdf, COSName which, int side) throws IOException {
        PDImageXObject image = small(pdf);
        image.getCOSObject().setItem(which, picture(pdf, side, side).getCOSObject());
        return image;
    }

    private static PDFormXObject form(PDDocument pdf, PDImageXObject image) throws IOException {
        return filled(new PDFormXObject(pdf), image);
    }

    private static PDTransparencyGroup group(PDDocument pdf, PDImageXObject image) throws IOException {
        PDTransparencyGroup group = filled(new PDTransparencyGroup(pdf), image);
        group.getCOSObject().setItem(COSName.GROUP, new PDTransparencyGroupAttributes().getCOSObject());
        return group;
    }

    private static <F extends PDFormXObject> F filled(F form, PDImageXObject image) throws IOException {
        form.setBBox(PDRectangle.A6);
        PDResources resources = new PDResources();
        String name = resources.add(image).getName();
        form.setResources(resources);
        try (var out = form.getStream().createOutputStream()) {
            out.write(("q 100 0 0 100 0 0 cm /" + name + " Do Q").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDTransparencyGroup within(PDDocument pdf, PDTransparencyGroup inner) throws IOException {
        PDTransparencyGroup outer = new PDTransparencyGroup(pdf);
        outer.setBBox(PDRectangle.A6);
        PDResources resources = new PDResources();
        String name = resources.add(inner).getName();
        outer.setResources(resources);
        outer.getCOSObject().setItem(COSName.GROUP, new PDTransparencyGroupAttributes().getCOSObject());
        try (var out = outer.getStream().createOutputStream()) {
            out.write(("/" + name + " Do").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return outer;
    }
}
