package ma.opencommune.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The pages of a PDF, or the one page of a picture, as they are seen: one at a time, and never more than a bounded amount of each. */
public interface PageSource extends AutoCloseable {

    /** The most points a drawn page has: A3 at 200 points an inch, and a little. */
    long MOST_POINTS = 8_000_000;

    /** How many pages. */
    int pages();

    /**
     * A page as it is seen.
     *
     * @param page from 1
     * @param dpi points an inch; fewer when the page would have too many
     * @throws PageRefused when it is too much or cannot be read
     */
    BufferedImage picture(int page, int dpi) throws IOException;

    /** The text of a page by lines; empty for a page that was scanned and for a picture. */
    List<List<PlacedWord>> lines(int page) throws IOException;

    @Override
    void close() throws IOException;

    /** Whether pages of this media type can be drawn. */
    static boolean draws(String type) {
        return type.equals("application/pdf") || PicturePage.TYPES.contains(type);
    }

    /**
     * Opens a file; the caller closes it.
     *
     * @throws PageRefused when it is too much or cannot be read
     */
    static PageSource open(Path file, String type) throws IOException {
        return type.equals("application/pdf") ? new PdfPages(file) : new PicturePage(file, type);
    }
}
