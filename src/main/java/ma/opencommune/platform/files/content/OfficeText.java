package ma.opencommune.platform.files.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import ma.opencommune.platform.files.domain.Keeping.Reason;

/** Reads along while a part of an office package is copied, and says what stands in the place of parts with personal data. */
final class OfficeText {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Map<String, String> BLANK = Map.of(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " office:version=\"1.3\"><office:meta/></office:document-meta>");
    private static final int OVERLAP = 64;

    private final String part;
    private final boolean xml;
    private String before = "";

    OfficeText(String part) {
        this.part = part;
        this.xml = part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".rdf") || part.endsWith(".vml");
    }

    /** What is written instead of this part; empty when the part itself is. */
    byte[] blank() {
        String text = BLANK.get(part);
        return text == null ? new byte[0] : (XML + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Stops at own entities (XML bombs), macros, encryption and templates fetched from elsewhere. */
    void check(byte[] block, int count) throws ContentRefused {
        if (!xml) {
            return;
        }
        String text = before + new String(block, 0, count, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!ENTITY")) {
            throw new ContentRefused(Reason.UNREADABLE, "package with own entities");
        }
        if (text.contains("macroEnabled") || text.contains("vnd.ms-office.vbaProject")) {
            throw new ContentRefused(Reason.TYPE_NOT_ALLOWED, "package with macros");
        }
        if (part.equals("META-INF/manifest.xml") && text.contains("encryption-data")) {
            throw new ContentRefused(Reason.UNREADABLE, "package is encrypted");
        }
        if (part.endsWith(".rels") && (text.contains("/attachedTemplate") || text.contains("/oleObject"))) {
            throw new ContentRefused(Reason.TYPE_NOT_ALLOWED, "package that fetches a template or holds an object");
        }
        before = text.substring(Math.max(text.length() - OVERLAP, 0));
    }
}
