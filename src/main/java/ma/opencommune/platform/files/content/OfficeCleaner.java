package ma.opencommune.platform.files.content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import ma.opencommune.platform.files.domain.Keeping.Reason;

/**
 * Writes an office package anew, part by part: no macro, no embedded program, nothing before, between or behind the parts, no
 * author, and bounded in parts, bytes and packing.
 */
final class OfficeCleaner {

    private static final int MOST_PARTS = 5000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final long SMALL = 4L * 1024 * 1024;
    private static final long MOST_TIMES = 150;
    private static final Pattern PROGRAM =
            Pattern.compile(".*(vbaproject|vbadata).*|(basic|scripts)/.*|.*/activex/.*|.*oleobject.*|object [0-9]+|"
                    + ".*\\.(bin|exe|dll|js|vbs|html?|svg|jar|class|docm|xlsm|xlsb|xlam|dotm|xltm|pptm)");
    private static final Pattern PRINTER = Pattern.compile(".*printersettings[0-9]*\\.bin");

    private OfficeCleaner() {}

    static void clean(Path sent, Path clean) throws IOException, ContentRefused {
        try (ZipFile zip = new ZipFile(sent.toFile());
                ZipOutputStream out = new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(clean)), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            checkNames(parts);
            long left = MOST_BYTES;
            for (ZipEntry part : parts) {
                if (!part.isDirectory() && !PRINTER.matcher(lower(part)).matches()) {
                    left -= copy(zip, part, out, left);
                }
            }
        } catch (ZipException e) {
            throw new ContentRefused(Reason.UNREADABLE, "package is damaged or encrypted");
        }
    }

    private static void checkNames(List<? extends ZipEntry> parts) throws ContentRefused {
        if (parts.size() > MOST_PARTS) {
            throw new ContentRefused(Reason.TOO_LARGE, "package of " + parts.size() + " parts");
        }
        Set<String> seen = new HashSet<>();
        for (ZipEntry part : parts) {
            String name = lower(part);
            if (!seen.add(name) || name.startsWith("/") || name.contains("\\") || name.contains("../")) {
                throw new ContentRefused(Reason.UNREADABLE, "package with a twofold or foreign name");
            }
            if (PROGRAM.matcher(name).matches() && !PRINTER.matcher(name).matches()) {
                throw new ContentRefused(Reason.TYPE_NOT_ALLOWED, "package with a program");
            }
        }
    }

    private static String lower(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT);
    }

    private static long copy(ZipFile zip, ZipEntry part, ZipOutputStream out, long left)
            throws IOException, ContentRefused {
        OfficeText text = new OfficeText(part.getName());
        byte[] blank = text.blank();
        if (part.getName().equals("mimetype")) {
            return stored(zip, part, out);
        }
        out.putNextEntry(new ZipEntry(part.getName()));
        long read = 0;
        if (blank.length > 0) {
            out.write(blank);
        } else {
            try (InputStream in = zip.getInputStream(part)) {
                byte[] block = new byte[32 * 1024];
                for (int count = in.read(block); count >= 0; count = in.read(block)) {
                    read += count;
                    bounded(read, part.getCompressedSize(), left);
                    text.check(block, count);
                    out.write(block, 0, count);
                }
            }
        }
        out.closeEntry();
        return read;
    }

    private static void bounded(long read, long packed, long left) throws ContentRefused {
        if (read > left || (read > SMALL && read > Math.max(packed, 1) * MOST_TIMES)) {
            throw new ContentRefused(Reason.TOO_LARGE, "package unpacks to far more than it is");
        }
    }

    /** The first part of an OpenDocument package, which must lie there unpacked. */
    private static long stored(ZipFile zip, ZipEntry part, ZipOutputStream out) throws IOException {
        byte[] type;
        try (InputStream in = zip.getInputStream(part)) {
            type = in.readNBytes(100);
        }
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(type);
        out.closeEntry();
        return type.length;
    }
}
