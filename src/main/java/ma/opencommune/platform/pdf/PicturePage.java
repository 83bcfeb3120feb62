package ma.opencommune.platform.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture as a single page. A picture with more points than a page may have is made smaller while it is read. */
final class PicturePage implements PageSource {

    static final Set<String> TYPES = Set.of("image/png", "image/jpeg");

    /** A drawing for the screen. */
    private static final int SCREEN_DPI = 110;

    private static final int SCREEN_WIDTH = 1000;

    private final Path file;

    PicturePage(Path file, String type) {
        if (!TYPES.contains(type)) {
            throw new PageRefused(PageRefused.Reason.UNREADABLE, type);
        }
        this.file = file;
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public BufferedImage picture(int page, int dpi) throws IOException {
        BufferedImage read = read();
        int width = dpi <= SCREEN_DPI ? Math.min(read.getWidth(), SCREEN_WIDTH) : read.getWidth();
        int height = Math.max(1, (int) ((long) read.getHeight() * width / read.getWidth()));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, width, height, null);
        graphics.dispose();
        return flat;
    }

    private BufferedImage read() throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new PageRefused(PageRefused.Reason.UNREADABLE, "no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                int step = 1;
                while (points / ((long) step * step) > MOST_POINTS) {
                    step++;
                }
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, how);
            } catch (IOException | RuntimeException damaged) {
                throw new PageRefused(PageRefused.Reason.UNREADABLE, String.valueOf(damaged.getMessage()));
            } finally {
                reader.dispose();
            }
        }
    }

    @Override
    public List<List<PlacedWord>> lines(int page) {
        return List.of();
    }

    @Override
    public void close() {
        // nothing stays open
    }
}
