package ma.opencommune.budgeting.domain.count.rules;

/** An election is beyond the stated limits of an exact search; the message says which limit. */
public final class SearchTooLarge extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    SearchTooLarge(String message) {
        super(message);
    }

    /** Goes on, unless somebody interrupted the thread because the count takes longer than can be waited for. */
    static void unlessInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new SearchTooLarge(
                    "The count was stopped because it takes too long here. Count on a computer of your own"
                            + " with open-commune-recount.jar, or take a larger step");
        }
    }
}
