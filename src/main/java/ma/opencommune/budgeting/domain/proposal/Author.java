package ma.opencommune.budgeting.domain.proposal;

/**
 * Who proposes. Kept sealed, shown to nobody but those who must reach the author, erased when the cycle is over.
 *
 * @param name may be empty online
 * @param email where answers go; empty for proposals at the desk or on paper
 * @param reach phone or postal address; empty online
 */
public record Author(String name, String email, String reach) {

    /** No one any more. */
    public static final Author ERASED = new Author("", "", "");

    /** Whether answers go by mail. */
    public boolean mailed() {
        return !email.isEmpty();
    }

    @Override
    public String toString() {
        return "Author";
    }
}
