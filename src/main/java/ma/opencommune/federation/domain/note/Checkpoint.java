package ma.opencommune.federation.domain.note;

import java.util.List;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.tree.Hash;

/**
 * What a log commits to (C2SP tlog-checkpoint, https://c2sp.org/tlog-checkpoint): the text a node signs.
 *
 * @param origin which log; not empty, one line
 * @param size number of leaves
 * @param root root of the tree over them
 * @param extensions further lines, usually none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int OWN_LINES = 3;

    /** Refuses what cannot be written on its line. */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!line(origin) || size < 0 || !extensions.stream().allMatch(Checkpoint::line)) {
            throw new NoteRefused("No checkpoint: origin \"" + origin + "\", size " + size);
        }
        if (size == 0 && !root.equals(Hash.empty())) {
            throw new NoteRefused("A tree without leaves has another root");
        }
    }

    /** A checkpoint without extensions. */
    public static Checkpoint of(String origin, long size, Hash root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    private static boolean line(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0;
    }

    /**
     * Reads the text of a note.
     *
     * @throws NoteRefused when it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        int last = lines.length - 1;
        if (last < OWN_LINES
                || !lines[last].isEmpty()
                || !SIZE.matcher(lines[1]).matches()) {
            throw new NoteRefused("A checkpoint has an origin, a size and a root, each on its line");
        }
        byte[] root = NoteKey.base64(lines[2]);
        if (root.length != Hash.LENGTH) {
            throw new NoteRefused("A root has " + Hash.LENGTH + " bytes");
        }
        return new Checkpoint(
                lines[0],
                Long.parseLong(lines[1]),
                Hash.of(root),
                List.of(lines).subList(OWN_LINES, last));
    }

    /**
     * Reads a note that this key must have signed.
     *
     * @throws NoteRefused when it did not, or the note is no checkpoint
     */
    public static Checkpoint open(String note, NoteKey key) {
        SignedNote signed = SignedNote.parse(note);
        if (!signed.signedBy(key)) {
            throw new NoteRefused("Not signed by " + key.name());
        }
        return parse(signed.text());
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(origin + "\n" + size + "\n" + root.base64() + "\n");
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
