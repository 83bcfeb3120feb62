package ma.opencommune.platform.pdf;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page of a stranger's PDF, and stops when it takes too long, a picture in it is too large or too many lie within each other. */
final class BoundedRenderer extends PDFRenderer {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    private final long until = System.nanoTime() + LONGEST;

    private final PictureBounds bounds = new PictureBounds(Runtime.getRuntime().maxMemory());
    private final int deepest;

    /**
     * For one page.
     *
     * @param points how many the drawn page has
     */
    BoundedRenderer(PDDocument document, long points) {
        super(document);
        this.deepest = bounds.depth(points);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    /** Looks at the watch before each operator. */
    private final class Drawer extends PageDrawer {

        private int depth;

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
            bounds.check(picture);
            super.drawImage(picture);
        }

        /** A group is drawn into a picture of its own, as large as the page, while what is around it is held. */
        @Override
        protected void processTransparencyGroup(PDTransparencyGroup group) throws IOException {
            if (++depth > deepest) {
                throw new PageRefused(PageRefused.Reason.TOO_LARGE, "groups within each other");
            }
            try {
                super.processTransparencyGroup(group);
            } finally {
                depth--;
            }
        }
    }
}
