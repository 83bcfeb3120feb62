package ma.opencommune.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets Arabic text be found and copied. Joined forms of Persian and Arabic letters share a glyph, and the writer of the PDF names such a
 * glyph by the Persian letter; here it gets its Arabic name back.
 */
final class ReadableText {

    private static final Map<String, String> ARABIC = Map.ofEntries(
            Map.entry("FBFC", "0649"),
            Map.entry("FBFD", "0649"),
            Map.entry("06CC", "0649"),
            Map.entry("FBFE", "064A"),
            Map.entry("FBFF", "064A"),
            Map.entry("FB90", "0643"),
            Map.entry("FB91", "0643"),
            Map.entry("FBA8", "0647"),
            Map.entry("FBA9", "0647"),
            Map.entry("FBAC", "0647"),
            Map.entry("FBAD", "0647"));

    private static final Pattern NAME = Pattern.compile("(?<=<)[0-9A-F]{4}(?=>\\s*[\\r\\n])");

    private ReadableText() {}

    static byte[] of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    rename(page.getResources().getFont(font).getCOSObject());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(COSDictionary font) throws IOException {
        COSStream names = font.getCOSStream(COSName.TO_UNICODE);
        if (names == null) {
            return;
        }
        String text = new String(names.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        Matcher name = NAME.matcher(text);
        String renamed = name.replaceAll(found -> ARABIC.getOrDefault(found.group(), found.group()));
        try (OutputStream out = names.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(renamed.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
