package ma.opencommune.platform.files.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import ma.opencommune.platform.files.domain.Keeping.Reason;

/**
 * Looks, before the file is parsed, for the streams that a parser unpacks into memory (object streams and cross-reference
 * streams) and refuses those that unpack to far too much or that are packed in an unusual way.
 */
final class PdfBomb {

    /** The longest row in which something may be packed. */
    static final int MOST_COLUMNS = 100_000;

    private static final int MOST_BYTES = 48 * 1024 * 1024;
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PARSED = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/[A-Za-z0-9]+|[0-9]+ [0-9]+ R)?");
    private static final Pattern PLAIN_FLATE = Pattern.compile("/Filter\\s*\\[?\\s*/(FlateDecode|Fl)\\s*\\]?");
    private static final Pattern COLUMNS = Pattern.compile("/Columns\\s*\\+?([0-9]+)");
    private static final Pattern PARAMETERS_ELSEWHERE =
            Pattern.compile("/(DecodeParms|DP)\\s*\\[?\\s*[0-9]+\\s+[0-9]+\\s+R|/Columns\\s*[0-9]+\\s+[0-9]+\\s+R");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfBomb() {}

    static void check(Path file) throws IOException, ContentRefused {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            throw new ContentRefused(Reason.UNREADABLE, "PDF does not start as one");
        }
        Matcher stream = STREAM.matcher(text);
        long total = 0;
        while (stream.find()) {
            String head = head(text, stream.start());
            if (PARSED.matcher(head).find()) {
                rows(head);
                total += unpacked(head, bytes, stream.end());
                if (total > MOST_BYTES) {
                    throw new ContentRefused(Reason.TOO_LARGE, "PDF unpacks to far more than it is");
                }
            }
        }
    }

    /** The parser allots a row as long as the head says, before it unpacks anything. */
    private static void rows(String head) throws ContentRefused {
        Matcher columns = COLUMNS.matcher(head);
        while (columns.find()) {
            if (columns.group(1).length() > 6 || Integer.parseInt(columns.group(1)) > MOST_COLUMNS) {
                throw new ContentRefused(Reason.TOO_LARGE, "PDF packed in rows of " + columns.group(1));
            }
        }
        if (PARAMETERS_ELSEWHERE.matcher(head).find()) {
            throw new ContentRefused(Reason.UNREADABLE, "PDF with an object stream packed in an unusual way");
        }
    }

    private static String head(String text, int stream) {
        int from = Math.max(text.lastIndexOf("obj", stream), stream - LONGEST_HEAD);
        String head = text.substring(Math.max(from, 0), stream);
        return head.indexOf('#') < 0
                ? head
                : ESCAPE.matcher(head)
                        .replaceAll(hex ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    private static long unpacked(String head, byte[] bytes, int from) throws ContentRefused {
        Matcher filter = FILTER.matcher(head);
        if (!filter.find()) {
            return 0;
        }
        if (!PLAIN_FLATE.matcher(filter.group()).matches()) {
            throw new ContentRefused(Reason.UNREADABLE, "PDF with an object stream packed in an unusual way");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] block = new byte[32 * 1024];
            long total = 0;
            for (int count = 1; count > 0 && total <= MOST_BYTES; ) {
                count = inflater.inflate(block);
                total += count;
            }
            return total;
        } catch (DataFormatException damaged) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
