package ma.opencommune.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes a new file in which boxes are burned: every page becomes one picture in which black replaced what lay under a box. Nothing of
 * the old file is copied: no text, layer, note, attachment, metadata or earlier revision can come along, because only points do.
 */
public final class Blackout {

    /** Points an inch at which a page is burned. */
    public static final int DPI = 150;

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(15);
    private static final float QUALITY = 0.8f;

    private Blackout() {}

    /** What is burned into which page. */
    public interface Marks {

        /** The boxes of a page; a page that is withheld has one box as large as itself. */
        List<Mask> masks(int page);

        /** What a reader who cannot see the page is told of it. */
        String says(int page);

        /** Whether the words of a page without any box may be kept for readers who listen. */
        boolean keepsText();

        /** The language of {@link #says}. */
        String language();
    }

    /** Burns a PDF page by page; gives the number of pages. */
    public static int pdf(PageSource source, Marks marks, Path made) throws IOException {
        long until = System.nanoTime() + LONGEST;
        try (PictureBook book = new PictureBook(marks.language())) {
            for (int page = 1; page <= source.pages(); page++) {
                if (System.nanoTime() - until > 0) {
                    throw new PageRefused(PageRefused.Reason.TOO_SLOW, "burning");
                }
                List<Mask> masks = marks.masks(page);
                BufferedImage picture = source.picture(page, DPI);
                String words = masks.isEmpty() && marks.keepsText() ? words(source.lines(page), picture) : "";
                Ink.cover(picture, masks);
                book.add(picture, marks.says(page), words);
            }
            book.save(made);
            return source.pages();
        }
    }

    /** Burns a picture and writes it anew in its own format. */
    public static void picture(PageSource source, Marks marks, String type, Path made) throws IOException {
        BufferedImage picture = source.picture(1, DPI);
        Ink.cover(picture, marks.masks(1));
        if (type.equals("image/png")) {
            ImageIO.write(picture, "png", made.toFile());
            return;
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(made.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** Those that can be seen in the picture. */
    private static String words(List<List<PlacedWord>> lines, BufferedImage picture) {
        return lines.stream()
                .map(line -> line.stream()
                        .filter(word ->
                                Ink.seen(picture, new Mask(word.x(), word.y(), word.width(), word.height(), "")))
                        .map(PlacedWord::text)
                        .collect(Collectors.joining(" ")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
