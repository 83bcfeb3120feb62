package ma.opencommune.federation.domain.note;

/** A text is no signed note or no checkpoint, or a key that should have signed it did not. */
public final class NoteRefused extends RuntimeException {

    /** Why. */
    public NoteRefused(String reason) {
        super(reason);
    }
}
