package ma.opencommune.accounts.domain;

/**
 * Which accounts are listed.
 *
 * @param search part of a name or mail address; empty for all
 * @param sort the order
 * @param page from 0
 */
public record AccountQuery(String search, Sort sort, int page) {

    /** Rows on one page. */
    public static final int ROWS = 50;

    /** Orders of the list; text key {@code accounts.sort.<SORT>}. */
    public enum Sort {
        NAME,
        EMAIL,
        LAST_SIGN_IN
    }
}
