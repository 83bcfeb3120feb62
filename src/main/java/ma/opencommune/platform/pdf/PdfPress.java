package ma.opencommune.platform.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ma.opencommune.kernel.Language;

/**
 * Prints XHTML as tagged PDF (PDF/UA mode) with embedded fonts: {@code oc-arabic}, {@code oc-latin}, {@code oc-tifinagh}. Columns of a
 * table are not mirrored for Arabic: write them in the order they are read.
 */
@ApplicationScoped
public class PdfPress {

    /** The document as PDF; the text is XHTML, escaped by the caller, without links to anything outside. */
    public byte[] print(String xhtml, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(language.direction().equals("rtl") ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
        font(builder, "NotoNaskhArabic_400Regular.ttf", "oc-arabic", 400);
        font(builder, "NotoNaskhArabic_700Bold.ttf", "oc-arabic", 700);
        font(builder, "NotoSans_400Regular.ttf", "oc-latin", 400);
        font(builder, "NotoSans_700Bold.ttf", "oc-latin", 700);
        font(builder, "NotoSansTifinagh_400Regular.ttf", "oc-tifinagh", 400);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ReadableText.of(out.toByteArray());
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        InputStream font = PdfPress.class.getResourceAsStream("/ma/opencommune/platform/pdf/" + file);
        if (font == null) {
            throw new IllegalStateException("font " + file + " is missing");
        }
        return font;
    }
}
