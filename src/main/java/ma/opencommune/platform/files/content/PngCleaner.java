package ma.opencommune.platform.files.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;
import ma.opencommune.platform.files.domain.Keeping.Reason;

/** Copies the chunks of a PNG that make the picture, checks each sum, and leaves texts, times, EXIF and the rest behind. */
final class PngCleaner {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LARGEST_CHUNK = 32 * 1024 * 1024;
    private static final int HEADER_BYTES = 13;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private PngCleaner() {}

    static void clean(Path sent, Path clean) throws IOException, ContentRefused {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(sent)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(clean)))) {
            if (in.readLong() != SIGNATURE) {
                throw new ContentRefused(Reason.UNREADABLE, "no PNG");
            }
            out.writeLong(SIGNATURE);
            String before = "";
            while (!before.equals("IEND")) {
                before = chunk(in, out, before);
            }
        } catch (EOFException e) {
            throw new ContentRefused(Reason.UNREADABLE, "PNG ends early");
        }
    }

    private static String chunk(DataInputStream in, DataOutputStream out, String before)
            throws IOException, ContentRefused {
        int length = in.readInt();
        if (length < 0 || length > LARGEST_CHUNK) {
            throw new ContentRefused(Reason.UNREADABLE, "PNG chunk of " + length);
        }
        byte[] typed = in.readNBytes(4 + length);
        int sum = in.readInt();
        if (typed.length < 4 + length || sum != sum(typed)) {
            throw new ContentRefused(Reason.UNREADABLE, "PNG chunk with a wrong sum");
        }
        String type = new String(typed, 0, 4, StandardCharsets.US_ASCII);
        if (before.isEmpty()) {
            header(type, typed);
        }
        if (KEPT.contains(type)) {
            out.writeInt(length);
            out.write(typed);
            out.writeInt(sum);
        } else if (Character.isUpperCase(type.charAt(0))) {
            throw new ContentRefused(Reason.UNREADABLE, "PNG with an unknown necessary chunk");
        }
        return type;
    }

    private static void header(String type, byte[] typed) throws ContentRefused {
        if (!type.equals("IHDR") || typed.length != 4 + HEADER_BYTES) {
            throw new ContentRefused(Reason.UNREADABLE, "PNG without header");
        }
        ByteBuffer fields = ByteBuffer.wrap(typed, 4, HEADER_BYTES);
        PixelLimit.check(fields.getInt(), fields.getInt());
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
