package ma.opencommune.budgeting.domain.count.rules;

/** An election is beyond the stated limits of an exact search; the message says which limit. */
public final class SearchTooLarge extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    SearchTooLarge(String message) {
        super(message);
    }
}
