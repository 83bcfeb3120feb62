package ma.opencommune.platform.files.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ma.opencommune.platform.files.domain.Keeping.Reason;

/**
 * Copies the segments of a JPEG that make the picture: no EXIF (place, camera, preview), XMP, IPTC or comment, nothing behind
 * the end. Only which side is up is kept of the EXIF, because without it the picture would lie on its side.
 */
final class JpegCleaner {

    private static final int START = 0xFFD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;

    private JpegCleaner() {}

    static void clean(Path sent, Path clean) throws IOException, ContentRefused {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(sent)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(clean)))) {
            if (in.readUnsignedShort() != START) {
                throw new ContentRefused(Reason.UNREADABLE, "no JPEG");
            }
            out.writeShort(START);
            int marker = marker(in);
            boolean sized = false;
            while (marker != END) {
                sized |= segment(marker, in, out);
                marker = marker == SCAN ? scan(in, out) : marker(in);
            }
            if (!sized) {
                throw new ContentRefused(Reason.UNREADABLE, "JPEG without frame");
            }
            out.writeShort(0xFF00 | END);
        } catch (EOFException e) {
            throw new ContentRefused(Reason.UNREADABLE, "JPEG ends early");
        }
    }

    private static int marker(DataInputStream in) throws IOException, ContentRefused {
        if (in.readUnsignedByte() != 0xFF) {
            throw new ContentRefused(Reason.UNREADABLE, "JPEG without marker");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** Copies or drops one segment; true when it was the one with the size. */
    private static boolean segment(int marker, DataInputStream in, DataOutputStream out)
            throws IOException, ContentRefused {
        int length = in.readUnsignedShort();
        byte[] body = new byte[Math.max(length - 2, 0)];
        in.readFully(body);
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && body.length > 5) {
            PixelLimit.check((body[3] & 0xFF) << 8 | body[4] & 0xFF, (body[1] & 0xFF) << 8 | body[2] & 0xFF);
        }
        byte[] kept = marker == EXIF ? ExifTurn.only(body) : body;
        if (marker == EXIF ? kept.length > 0 : picture(marker, body)) {
            out.writeShort(0xFF00 | marker);
            out.writeShort(kept.length + 2);
            out.write(kept);
        }
        return frame;
    }

    /** JFIF, the colour profile and Adobe's colour order belong to the picture; other application segments and comments do not. */
    private static boolean picture(int marker, byte[] body) {
        return switch (marker) {
            case 0xE0 -> starts(body, "JFIF\0");
            case 0xE2 -> starts(body, "ICC_PROFILE\0");
            case 0xEE -> starts(body, "Adobe");
            default -> marker < 0xE0;
        };
    }

    static boolean starts(byte[] body, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.US_ASCII);
        return body.length >= wanted.length && Arrays.equals(body, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** Copies entropy-coded data up to the next true marker, and gives that. */
    private static int scan(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int sign = in.readUnsignedByte();
            if (sign != 0xFF) {
                out.write(sign);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            boolean restart = next >= 0xD0 && next <= 0xD7;
            if (next != 0 && !restart) {
                return next;
            }
            out.write(sign);
            out.write(next);
        }
    }
}
