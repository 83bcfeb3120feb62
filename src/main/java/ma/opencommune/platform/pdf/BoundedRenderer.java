package ma.opencommune.platform.pdf;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page of a stranger's PDF, and stops when it takes too long or a picture in it is too large. */
final class BoundedRenderer extends PDFRenderer {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);
    private static final long MOST_IN_A_PICTURE = 60_000_000;

    private final long until = System.nanoTime() + LONGEST;

    BoundedRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    /** Looks at the watch before each operator. */
    private final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - until > 0) {
                throw new PageRefused(PageRefused.Reason.TOO_SLOW, "drawing a page");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            if ((long) picture.getWidth() * picture.getHeight() > MOST_IN_A_PICTURE) {
                throw new PageRefused(
                        PageRefused.Reason.TOO_LARGE, "picture of " + picture.getWidth() + " x " + picture.getHeight());
            }
            super.drawImage(picture);
        }
    }
}
