package ma.opencommune.platform.files.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which side of a photograph is up, taken out of an EXIF segment and written as a segment that holds nothing else. */
final class ExifTurn {

    private static final int TIFF = 6;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifTurn() {}

    /** A segment with the orientation alone; empty when the picture stands upright or the segment is no EXIF. */
    static byte[] only(byte[] segment) {
        int turn = read(segment);
        if (turn <= UPRIGHT || turn > LAST) {
            return new byte[0];
        }
        return ByteBuffer.allocate(TIFF + 26)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static int read(byte[] segment) {
        if (!JpegCleaner.starts(segment, "Exif\0\0") || segment.length < TIFF + 8) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, TIFF, segment.length - TIFF).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (at > tiff.limit() - ENTRY) {
                return UPRIGHT;
            }
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                return tiff.getShort(at + 8);
            }
        }
        return UPRIGHT;
    }
}
