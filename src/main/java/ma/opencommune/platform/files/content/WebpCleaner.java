package ma.opencommune.platform.files.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import ma.opencommune.platform.files.domain.Keeping.Reason;

/** Copies the chunks of a WebP that make the picture and leaves EXIF, XMP, colour profile and unknown ones behind. */
final class WebpCleaner {

    private static final int HEADER = 12;
    private static final int CHUNK_HEAD = 8;
    private static final byte NO_METADATA = (byte) 0b0001_0010;
    private static final int LOSSLESS_SIGN = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");

    private WebpCleaner() {}

    static void clean(Path sent, Path clean) throws IOException, ContentRefused {
        try (FileChannel in = FileChannel.open(sent, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(clean, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer head = read(in, 0, HEADER);
            long end = Math.min(in.size(), CHUNK_HEAD + Integer.toUnsignedLong(head.getInt(4)));
            out.position(HEADER);
            boolean picture = false;
            long at = HEADER;
            while (at + CHUNK_HEAD <= end) {
                ByteBuffer chunk = read(in, at, CHUNK_HEAD);
                long length = Integer.toUnsignedLong(chunk.getInt(4));
                long padded = CHUNK_HEAD + length + (length & 1);
                if (at + CHUNK_HEAD + length > end) {
                    throw new ContentRefused(Reason.UNREADABLE, "WebP ends early");
                }
                picture |= copy(in, out, at, padded);
                at += padded;
            }
            if (!picture) {
                throw new ContentRefused(Reason.UNREADABLE, "WebP without picture");
            }
            head.putInt(4, (int) (out.position() - CHUNK_HEAD));
            out.write(head.rewind(), 0);
        }
    }

    private static boolean copy(FileChannel in, FileChannel out, long at, long padded)
            throws IOException, ContentRefused {
        String type = new String(read(in, at, CHUNK_HEAD).array(), 0, 4, StandardCharsets.US_ASCII);
        if (!KEPT.contains(type)) {
            return false;
        }
        long to = out.position();
        long from = at;
        while (from < at + padded) {
            long moved = in.transferTo(from, at + padded - from, out);
            if (moved <= 0) {
                out.write(ByteBuffer.allocate(1));
                break;
            }
            from += moved;
        }
        ByteBuffer body = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        in.read(body, at + CHUNK_HEAD);
        switch (type) {
            case "VP8X" -> {
                PixelLimit.check(1 + three(body, 4), 1 + three(body, 7));
                out.write(ByteBuffer.wrap(new byte[] {(byte) (body.get(0) & NO_METADATA)}), to + CHUNK_HEAD);
            }
            case "VP8L" -> lossless(body);
            case "VP8 " -> PixelLimit.check(body.getShort(6) & FOURTEEN_BITS, body.getShort(8) & FOURTEEN_BITS);
            default -> {}
        }
        return !type.equals("VP8X") && !type.equals("ANIM");
    }

    private static void lossless(ByteBuffer body) throws ContentRefused {
        if (body.get(0) != LOSSLESS_SIGN) {
            throw new ContentRefused(Reason.UNREADABLE, "no lossless WebP");
        }
        int bits = body.getInt(1);
        PixelLimit.check(1 + (bits & FOURTEEN_BITS), 1 + (bits >>> 14 & FOURTEEN_BITS));
    }

    private static int three(ByteBuffer bytes, int at) {
        return (bytes.get(at) & 0xFF) | (bytes.get(at + 1) & 0xFF) << 8 | (bytes.get(at + 2) & 0xFF) << 16;
    }

    private static ByteBuffer read(FileChannel in, long at, int length) throws IOException, ContentRefused {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, at + bytes.position()) < 0) {
                throw new ContentRefused(Reason.UNREADABLE, "WebP ends early");
            }
        }
        return bytes.flip();
    }
}
