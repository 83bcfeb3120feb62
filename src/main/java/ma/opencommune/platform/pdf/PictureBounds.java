package ma.opencommune.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * How much a picture in a stranger's PDF may take: itself, its masks and what their packing asks for. Everything is read from what the
 * file says, before anything is unpacked: a few bytes can ask for all memory there is.
 */
final class PictureBounds {

    private static final long MOST_POINTS = 60_000_000;
    private static final int COLOUR_BYTES = 6;
    private static final int GREY_BYTES = 2;
    private static final int MASKED_BYTES = 8;
    private static final int PART_OF_MEMORY = 4;
    private static final List<COSName> MASKS = List.of(COSName.SMASK, COSName.MASK);
    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    /** The most bytes that one picture, or all groups within each other, may take. */
    private final long most;

    PictureBounds(long memory) {
        this.most = memory / PART_OF_MEMORY;
    }

    /** How many pictures of so many points can be held within each other. */
    int depth(long points) {
        return (int) Math.max(4, Math.min(20, most / Math.max(1, points * Integer.BYTES)));
    }

    /** Refuses a picture that would take too much. */
    void check(PDImage picture) throws IOException {
        long points = points(picture.getWidth(), picture.getHeight());
        boolean grey = picture.isStencil() || picture.getBitsPerComponent() == 1;
        long bytes = points * (grey ? GREY_BYTES : COLOUR_BYTES);
        if (picture instanceof PDImageXObject object) {
            COSStream stream = object.getCOSObject();
            packing(stream);
            for (COSName name : MASKS) {
                if (stream.getDictionaryObject(name) instanceof COSStream mask) {
                    packing(mask);
                    long masked = points(mask.getInt(COSName.WIDTH), mask.getInt(COSName.HEIGHT));
                    bytes += masked * GREY_BYTES + Math.max(points, masked) * MASKED_BYTES;
                }
            }
        }
        if (bytes > most) {
            throw new PageRefused(PageRefused.Reason.TOO_LARGE, "picture of " + bytes + " bytes");
        }
    }

    private static long points(long width, long height) {
        long points = Math.max(0, width) * Math.max(0, height);
        if (points > MOST_POINTS) {
            throw new PageRefused(PageRefused.Reason.TOO_LARGE, "picture of " + width + " x " + height);
        }
        return points;
    }

    /** What the ways of packing say of the size, each of which allots memory for itself. */
    private void packing(COSStream stream) throws IOException {
        for (COSDictionary how : parameters(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))) {
            long columns = how.getInt(COSName.COLUMNS, 1);
            points(columns, Math.max(1, how.getInt(COSName.ROWS, 1)));
            long row = columns
                    * Math.max(1, how.getInt(COSName.COLORS, 1))
                    * Math.max(1, how.getInt("BitsPerComponent", 8));
            points(row / Byte.SIZE, 1);
        }
        if (filters(stream).stream().anyMatch(JPEG::contains)) {
            jpeg(stream);
        }
    }

    private static List<COSDictionary> parameters(COSBase found) {
        List<COSDictionary> all = new ArrayList<>();
        if (found instanceof COSDictionary one) {
            all.add(one);
        } else if (found instanceof COSArray many) {
            for (int at = 0; at < many.size(); at++) {
                if (many.getObject(at) instanceof COSDictionary one) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static List<String> filters(COSStream stream) {
        return new PDStream(stream).getFilters().stream().map(COSName::getName).toList();
    }

    /** A JPEG is as large as it says itself, whatever the file around it says. */
    private void jpeg(COSStream stream) throws IOException {
        try (InputStream packed = new PDStream(stream).createInputStream(JPEG);
                ImageInputStream in = ImageIO.createImageInputStream(packed)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long points = points(reader.getWidth(0), reader.getHeight(0));
                if (points * COLOUR_BYTES > most) {
                    throw new PageRefused(PageRefused.Reason.TOO_LARGE, "JPEG of " + points + " points");
                }
            } finally {
                reader.dispose();
            }
        }
    }
}
