package ma.opencommune.platform.files.domain;

/**
 * A file in the archive.
 *
 * @param id its number inside
 * @param name cleaned name, with the extension of its true type; for the download header only, never a path
 * @param type media type found by content
 * @param bytes length
 * @param state whether it may be given out
 */
public record StoredFile(long id, String name, String type, long bytes, State state) {

    /** Whether a file may be given out. */
    public enum State {
        /** Waits for the virus scanner; not given out. */
        HELD,
        /** Clean, or no scanner is configured. */
        CLEAN,
        /** The scanner found something; its bytes are gone. */
        INFECTED
    }
}
