package ma.opencommune.federation.domain.note;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import ma.opencommune.federation.domain.note.SignedNote.Line;

/**
 * A text with the signatures under it (C2SP signed-note, https://c2sp.org/signed-note). Signatures of keys one does not know are
 * kept and ignored.
 *
 * @param text what is signed; ends with a newline
 * @param lines the signatures, at least one when it was parsed
 */
public record SignedNote(String text, List<Line> lines) {

    private static final String DASH = "\u2014 ";
    private static final int MOST_LINES = 100;
    private static final int ID_LENGTH = 4;

    /**
     * One line under the text.
     *
     * @param name name of the key
     * @param signature base64 of the key's id and the signature
     */
    public record Line(String name, String signature) {}

    /** Refuses a text that cannot be signed. */
    public SignedNote {
        lines = List.copyOf(lines);
        if (!text.endsWith("\n") || text.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new NoteRefused("The text of a note ends with a newline and has no other control character");
        }
    }

    /** The text with one more signature under it. */
    public static SignedNote sign(String text, String name, byte[] seed) {
        return new SignedNote(text, List.of()).cosign(name, seed);
    }

    /** The same note, signed by one more key. */
    public SignedNote cosign(String name, byte[] seed) {
        NoteKey key = new NoteKey(name, Ed25519.publicKey(seed));
        ByteArrayOutputStream signature = new ByteArrayOutputStream();
        signature.writeBytes(key.id());
        signature.writeBytes(Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(name, Base64.getEncoder().encodeToString(signature.toByteArray())));
        return new SignedNote(text, more);
    }

    /**
     * Reads text, empty line and signatures.
     *
     * @throws NoteRefused when it is malformed
     */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new NoteRefused("A note has a text, an empty line and signatures");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : note.substring(end + 2).split("\n")) {
            lines.add(line(line));
        }
        if (lines.size() > MOST_LINES) {
            throw new NoteRefused("More than " + MOST_LINES + " signatures");
        }
        return new SignedNote(note.substring(0, end + 1), lines);
    }

    private static Line line(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new NoteRefused("No signature: \"" + line + "\"");
        }
        Line read = new Line(line.substring(DASH.length(), space), line.substring(space + 1));
        if (!NoteKey.isName(read.name()) || NoteKey.base64(read.signature()).length <= ID_LENGTH) {
            throw new NoteRefused("No signature: \"" + line + "\"");
        }
        return read;
    }

    /**
     * Whether this key signed the text. Other keys do not matter.
     *
     * @throws NoteRefused when a line claims to be by this key and is not
     */
    public boolean signedBy(NoteKey key) {
        boolean found = false;
        for (Line line : lines) {
            byte[] signature = NoteKey.base64(line.signature());
            boolean claimed =
                    line.name().equals(key.name()) && Arrays.equals(Arrays.copyOf(signature, ID_LENGTH), key.id());
            if (claimed) {
                byte[] bytes = Arrays.copyOfRange(signature, ID_LENGTH, signature.length);
                if (!Ed25519.verify(key.publicKey(), text.getBytes(StandardCharsets.UTF_8), bytes)) {
                    throw new NoteRefused("Not signed by " + key.name() + ", though it says so");
                }
                found = true;
            }
        }
        return found;
    }

    /** The note as written: text, empty line, signatures. */
    public String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        lines.forEach(line -> note.append(DASH)
                .append(line.name())
                .append(' ')
                .append(line.signature())
                .append('\n'));
        return note.toString();
    }
}
