package ma.opencommune.information.domain.request;

/**
 * A file of a request.
 *
 * @param id its number in the archive
 * @param side whose it is
 * @param name cleaned name
 * @param type media type found by content
 * @param bytes length
 */
public record CaseFile(long id, Side side, String name, String type, long bytes) {

    /** Whose a file is. */
    public enum Side {
        /** Sent with the request. */
        REQUEST,
        /** Scan of the form on which it came; it shows who asks, and is for officers and the requester alone. */
        FORM,
        /** Part of the answer; the requester sees it once it is signed. */
        ANSWER,
        /** Went with an earlier answer and not with the one that is written now; its requester keeps it. */
        GIVEN,
        /** An order of the commission or the court. */
        ORDER,
        /** What a redacted file of the answer was made from; kept for those who handle or sign, given to nobody else. */
        ORIGINAL
    }
}
