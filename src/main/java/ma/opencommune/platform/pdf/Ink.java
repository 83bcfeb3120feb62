package ma.opencommune.platform.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Draws boxes into the picture of a page. Letters are drawn as shapes of the font that the application carries, so that a server
 * without any font draws them too.
 */
public final class Ink {

    private static final Color SEEN_THROUGH = new Color(11, 93, 78, 90);
    private static final Color EDGE = new Color(11, 93, 78);
    private static final Color GRID = new Color(0, 0, 0, 40);
    private static final int LIGHTEST = 255;
    private static final int CONTRAST = 48;
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    private static final int LARGEST = 22;
    private static final int SMALLEST = 7;

    private Ink() {}

    /** Letters of the carried font. */
    private static final class Letters {
        static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream in = Ink.class.getResourceAsStream("NotoSans_400Regular.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("font is missing");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new IllegalStateException("font cannot be read", e);
            }
        }
    }

    /** Paints the boxes black, two points wider than they are, with their labels in white: what lay there is gone from the picture. */
    public static void cover(BufferedImage picture, List<Mask> masks) throws IOException {
        Graphics2D graphics = graphics(picture);
        for (Mask mask : masks) {
            int[] box = box(picture, mask);
            graphics.setColor(Color.BLACK);
            graphics.fillRect(box[0] - 2, box[1] - 2, box[2] + 4, box[3] + 4);
            graphics.setColor(Color.WHITE);
            label(graphics, mask.label(), box);
        }
        graphics.dispose();
    }

    /** Draws the boxes so that what lies under them can still be seen, and a net of lines with numbers, to place a box without a mouse. */
    public static void outline(BufferedImage picture, List<Mask> masks) throws IOException {
        Graphics2D graphics = graphics(picture);
        for (int at = HUNDRED; at < THOUSAND; at += HUNDRED) {
            int x = picture.getWidth() * at / THOUSAND;
            int y = picture.getHeight() * at / THOUSAND;
            graphics.setColor(GRID);
            graphics.drawLine(x, 0, x, picture.getHeight());
            graphics.drawLine(0, y, picture.getWidth(), y);
            graphics.setColor(EDGE);
            label(graphics, String.valueOf(at), new int[] {x + 2, 1, 60, 13});
            label(graphics, String.valueOf(at), new int[] {1, y + 1, 60, 13});
        }
        for (Mask mask : masks) {
            int[] box = box(picture, mask);
            graphics.setColor(SEEN_THROUGH);
            graphics.fillRect(box[0], box[1], box[2], box[3]);
            graphics.setColor(EDGE);
            graphics.drawRect(box[0], box[1], box[2], box[3]);
            graphics.setColor(Color.BLACK);
            label(graphics, mask.label(), box);
        }
        graphics.dispose();
    }

    /** Whether the points under a box differ enough that something written there could be seen: not on a layer that is off, nor in white, nor under black. */
    static boolean seen(BufferedImage picture, Mask mask) {
        int[] box = box(picture, mask);
        int darkest = LIGHTEST;
        int lightest = 0;
        for (int y = Math.max(box[1], 0); y < Math.min(box[1] + box[3], picture.getHeight()); y++) {
            for (int x = Math.max(box[0], 0); x < Math.min(box[0] + box[2], picture.getWidth()); x++) {
                Color point = new Color(picture.getRGB(x, y));
                int light = (point.getRed() + point.getGreen() + point.getBlue()) / 3;
                darkest = Math.min(darkest, light);
                lightest = Math.max(lightest, light);
            }
        }
        return lightest - darkest >= CONTRAST;
    }

    private static Graphics2D graphics(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    private static int[] box(BufferedImage picture, Mask mask) {
        int x = (int) Math.floor((double) picture.getWidth() * mask.x() / THOUSAND);
        int y = (int) Math.floor((double) picture.getHeight() * mask.y() / THOUSAND);
        int toX = (int) Math.ceil((double) picture.getWidth() * (mask.x() + mask.width()) / THOUSAND);
        int toY = (int) Math.ceil((double) picture.getHeight() * (mask.y() + mask.height()) / THOUSAND);
        return new int[] {x, y, toX - x, toY - y};
    }

    /** As large as the box allows; left out when it would be too small to read. */
    private static void label(Graphics2D graphics, String label, int[] box) throws IOException {
        TrueTypeFont font = Letters.FONT;
        double perPoint = 1.0 / font.getUnitsPerEm();
        double wide = 0;
        for (int at = 0; at < label.length(); at++) {
            wide += font.getAdvanceWidth(glyph(font, label.charAt(at))) * perPoint;
        }
        double size = Math.min(LARGEST, Math.min(box[3] * 0.85, wide == 0 ? 0 : box[2] * 0.9 / wide));
        if (size < SMALLEST) {
            return;
        }
        double x = box[0] + size * 0.2;
        double baseline = box[1] + size * 0.95;
        for (int at = 0; at < label.length(); at++) {
            int glyph = glyph(font, label.charAt(at));
            GlyphData shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
                place.scale(size * perPoint, -size * perPoint);
                graphics.fill(place.createTransformedShape(shape.getPath()));
            }
            x += font.getAdvanceWidth(glyph) * perPoint * size;
        }
    }

    private static int glyph(TrueTypeFont font, char letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }
}
