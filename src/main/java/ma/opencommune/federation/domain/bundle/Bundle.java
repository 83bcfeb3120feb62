package ma.opencommune.federation.domain.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A contiguous range of a log: its head and the leaves as they were written, one a line, gzipped. The same bytes go over HTTPS and on a
 * USB key; the signature is on the content.
 *
 * @param head first line
 * @param leaves the bytes of each leaf
 */
public record Bundle(BundleHead head, List<byte[]> leaves) {

    /** Most leaves of one bundle. */
    public static final int MOST_LEAVES = 10_000;

    /** Most bytes before it is unpacked. */
    public static final int MOST_PACKED = 4 * 1024 * 1024;

    /** Most bytes of one leaf. */
    public static final int MOST_LEAF = 256 * 1024;

    /** Most bytes once it is unpacked. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int RATIO = 100;
    private static final int RATIO_FREE = 1024 * 1024;
    private static final int PART = 8192;

    /** Copies the list. */
    public Bundle {
        leaves = List.copyOf(leaves);
    }

    /** Written and packed. */
    public byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(head.line());
            gzip.write('\n');
            for (byte[] leaf : leaves) {
                gzip.write(leaf);
                gzip.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks and reads within the limits.
     *
     * @throws BundleRefused when it is none or too large
     */
    public static Bundle read(byte[] packed) {
        if (packed.length > MOST_PACKED) {
            throw new BundleRefused("A bundle has " + MOST_PACKED + " bytes at most", true);
        }
        List<byte[]> lines = lines(unpacked(packed));
        if (lines.isEmpty()) {
            throw new BundleRefused("A bundle has a first line");
        }
        BundleHead head = BundleHead.read(lines.get(0));
        List<byte[]> leaves = lines.subList(1, lines.size());
        long told = head.checkpoint().size() - head.from();
        if (leaves.size() != told) {
            throw new BundleRefused("The checkpoint closes " + told + " leaves after " + head.from() + ", but "
                    + leaves.size() + " are there");
        }
        return new Bundle(head, leaves);
    }

    private static byte[] unpacked(byte[] packed) {
        long most = Math.min(MOST_BYTES, Math.max(RATIO_FREE, (long) RATIO * packed.length));
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] part = new byte[PART];
            for (int read = gzip.read(part); read >= 0; read = gzip.read(part)) {
                bytes.write(part, 0, read);
                if (bytes.size() > most) {
                    throw new BundleRefused("Unpacked it has more than " + most + " bytes", true);
                }
            }
            return bytes.toByteArray();
        } catch (IOException cut) {
            throw new BundleRefused("No whole gzip file: " + cut.getMessage());
        }
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                if (at - start > MOST_LEAF) {
                    throw new BundleRefused("A line has " + MOST_LEAF + " bytes at most", true);
                }
                if (lines.size() > MOST_LEAVES) {
                    throw new BundleRefused("A bundle has " + MOST_LEAVES + " leaves at most", true);
                }
                lines.add(Arrays.copyOfRange(bytes, start, at));
                start = at + 1;
            }
        }
        if (start != bytes.length) {
            throw new BundleRefused("The last line has no end");
        }
        return lines;
    }
}
