package ma.opencommune.information.domain;

/**
 * Length of a term.
 *
 * @param amount number of days, 1 or more
 * @param unit which days count
 * @param article where the law says so
 */
public record Period(int amount, Unit unit, String article) {

    /** Which days count. */
    public enum Unit {
        /** Monday to Friday, less closure days. */
        WORKING,
        /** Every day: the law says "days" without "working". */
        CALENDAR
    }

    /** Refuses a period without days. */
    public Period {
        if (amount < 1) {
            throw new IllegalArgumentException("A period of " + amount + " days");
        }
    }

    /** The number of its article alone: 16 of “law 31-13 art. 16”. */
    public String articleNumber() {
        return article.replaceFirst("^.*art\\. *", "");
    }
}
