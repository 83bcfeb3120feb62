package ma.opencommune.information.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** On which day a request counts as received (rule R5). */
public final class Receipt {

    private Receipt() {}

    /** An electronic request, at any hour of any day, is received on that date where the administration is. */
    public static LocalDate electronic(Instant arrived, ZoneId zone) {
        return arrived.atZone(zone).toLocalDate();
    }

    /**
     * A paper request is received on the date of its desk stamp, whenever it is entered.
     *
     * @throws IllegalArgumentException when the stamp is later than the entry
     */
    public static LocalDate paper(LocalDate stamp, LocalDate entered) {
        if (stamp.isAfter(entered)) {
            throw new IllegalArgumentException("Stamped " + stamp + ", after it was entered on " + entered);
        }
        return stamp;
    }
}
