package ma.opencommune.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.ImageType;

/** The pages of a PDF. What was read of it is let go every few pages, so that a long one is never held whole. */
final class PdfPages implements PageSource {

    private static final int MOST_PAGES = 1000;
    private static final int LET_GO_AFTER = 25;
    private static final int POINTS_PER_INCH = 72;

    private final Path file;
    private PDDocument document;
    private int drawn;

    /** Keeps fonts, never pictures. */
    private static final class FontsOnly extends DefaultResourceCache {
        @Override
        public void put(COSObject indirect, PDXObject picture) {
            // drawn once, on its page
        }
    }

    PdfPages(Path file) throws IOException {
        this.file = file;
        this.document = load(file);
        if (document.getNumberOfPages() < 1 || document.getNumberOfPages() > MOST_PAGES) {
            int pages = document.getNumberOfPages();
            document.close();
            throw new PageRefused(PageRefused.Reason.TOO_MANY_PAGES, pages + " pages");
        }
    }

    private static PDDocument load(Path file) {
        try {
            PDDocument loaded = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
            loaded.setResourceCache(new FontsOnly());
            return loaded;
        } catch (IOException damaged) {
            throw new PageRefused(PageRefused.Reason.UNREADABLE, String.valueOf(damaged.getMessage()));
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage picture(int page, int dpi) throws IOException {
        letGo();
        PDRectangle box = document.getPage(page - 1).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        if (!(inches > 0)) {
            throw new PageRefused(PageRefused.Reason.UNREADABLE, "page without size");
        }
        double possible = Math.sqrt(MOST_POINTS / inches);
        double density = Math.min(dpi, possible);
        try {
            return new BoundedRenderer(document, (long) (inches * density * density))
                    .renderImageWithDPI(page - 1, (float) density, ImageType.RGB);
        } catch (PageRefused tooMuch) {
            throw tooMuch;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new PageRefused(PageRefused.Reason.UNREADABLE, String.valueOf(damaged.getMessage()));
        }
    }

    @Override
    public List<List<PlacedWord>> lines(int page) throws IOException {
        letGo();
        try {
            return new WordFinder(document.getPage(page - 1)).lines(document, page);
        } catch (PageRefused tooMuch) {
            throw tooMuch;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new PageRefused(PageRefused.Reason.UNREADABLE, String.valueOf(damaged.getMessage()));
        }
    }

    private void letGo() throws IOException {
        if (++drawn % LET_GO_AFTER == 0) {
            document.close();
            document = load(file);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
