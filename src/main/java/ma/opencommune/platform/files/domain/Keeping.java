package ma.opencommune.platform.files.domain;

/** What became of an upload: kept, or refused with a reason that is shown to the person who sent it. */
public sealed interface Keeping {

    /**
     * The file is in the archive.
     *
     * @param file what is known of it
     */
    record Kept(StoredFile file) implements Keeping {}

    /**
     * The file was not taken.
     *
     * @param name the cleaned name
     * @param reason why
     */
    record Refused(String name, Reason reason) implements Keeping {}

    /** Why a file is not taken; text key {@code platform.files.refused.<REASON>}. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        TYPE_NOT_ALLOWED,
        UNREADABLE,
        INFECTED
    }
}
