package ma.opencommune.platform.files.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import ma.opencommune.platform.files.domain.Keeping.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Writes a PDF anew without what acts, what is attached and what tells of its author: scripts, launched programs, sent forms,
 * XFA, films, embedded files, document information, XMP. A signature does not survive this, as it covers the old bytes.
 */
final class PdfCleaner {

    private static final int MOST_PAGES = 2000;
    private static final int MOST_OBJECTS = 300_000;
    private static final long MOST_PACKED_POINTS = 400_000_000;
    private static final Set<String> ACTING = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "ResetForm",
            "Rendition",
            "Movie",
            "Sound",
            "GoToE",
            "GoToR",
            "GoTo3DView",
            "RichMediaExecute",
            "Trans",
            "SetOCGState");
    private static final Set<String> ACTING_NOTES =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D", "PrinterMark", "TrapNet");
    private static final List<String> DROPPED = List.of(
            "JS",
            "JavaScript",
            "AA",
            "OpenAction",
            "EmbeddedFiles",
            "EF",
            "AF",
            "Metadata",
            "PieceInfo",
            "XFA",
            "RichMediaContent",
            "RichMediaSettings",
            "Perms",
            "Collection",
            "LastModified");

    private PdfCleaner() {}

    static void clean(Path sent, Path clean) throws IOException, ContentRefused {
        PdfBomb.check(sent);
        try (PDDocument document = Loader.loadPDF(sent.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new ContentRefused(Reason.UNREADABLE, "PDF is encrypted");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new ContentRefused(Reason.UNREADABLE, "PDF without page");
            }
            if (pages > MOST_PAGES) {
                throw new ContentRefused(Reason.TOO_LARGE, "PDF of " + pages + " pages");
            }
            strip(document.getDocument());
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.INFO);
            document.save(clean.toFile());
        } catch (InvalidPasswordException e) {
            throw new ContentRefused(Reason.UNREADABLE, "PDF is encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (java.nio.file.Files.exists(sent)) {
                throw new ContentRefused(
                        Reason.UNREADABLE, "PDF is damaged: " + e.getClass().getSimpleName());
            }
            throw e;
        }
    }

    private static void strip(COSDocument document) throws ContentRefused {
        var keys = document.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw new ContentRefused(Reason.TOO_LARGE, "PDF of " + keys.size() + " objects");
        }
        for (COSObjectKey key : List.copyOf(keys)) {
            COSObject object = document.getObjectFromPool(key);
            strip(object.getObject(), 0);
        }
        strip(document.getTrailer(), 0);
    }

    /** Strips a value and what stands inside it; what it refers to has its turn as an object of its own. */
    private static void strip(COSBase value, int depth) throws ContentRefused {
        if (depth > 100) {
            throw new ContentRefused(Reason.UNREADABLE, "PDF is nested too deeply");
        }
        if (value instanceof COSArray array) {
            for (int at = array.size() - 1; at >= 0; at--) {
                if (array.getObject(at) instanceof COSDictionary inside && acting(inside)) {
                    array.remove(at);
                } else if (!(array.get(at) instanceof COSObject)) {
                    strip(array.get(at), depth + 1);
                }
            }
        }
        if (value instanceof COSDictionary dictionary) {
            packing(dictionary);
            DROPPED.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
            for (COSName name : List.copyOf(dictionary.keySet())) {
                if (dictionary.getDictionaryObject(name) instanceof COSDictionary inside && acting(inside)) {
                    dictionary.removeItem(name);
                } else if (!(dictionary.getItem(name) instanceof COSObject)) {
                    strip(dictionary.getItem(name), depth + 1);
                }
            }
        }
    }

    /** A few bytes that say how something is packed can ask for a row, or a page, of any length. */
    private static void packing(COSDictionary how) throws ContentRefused {
        long columns = how.getLong(COSName.COLUMNS, 1);
        if (columns > PdfBomb.MOST_COLUMNS
                || Math.max(0, columns) * how.getLong(COSName.ROWS, 1) > MOST_PACKED_POINTS) {
            throw new ContentRefused(Reason.TOO_LARGE, "PDF packed in rows of " + columns);
        }
    }

    private static boolean acting(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        String note = dictionary.getNameAsString(COSName.SUBTYPE);
        return (action != null && ACTING.contains(action) && !dictionary.containsKey(COSName.K))
                || (note != null && ACTING_NOTES.contains(note) && dictionary.containsKey(COSName.RECT));
    }
}
