package ma.opencommune.budgeting.domain.ballot;

import java.time.LocalDate;
import java.time.Period;

/** How old voters are, frozen at the day of the declared age; wide enough to hide one person among many. */
public enum AgeBand {
    UNDER_18(18),
    FROM_18(25),
    FROM_25(35),
    FROM_35(45),
    FROM_45(55),
    FROM_55(65),
    FROM_65(Integer.MAX_VALUE);

    private final int below;

    AgeBand(int below) {
        this.below = below;
    }

    /** The band of somebody born on this day, on that day. */
    public static AgeBand of(LocalDate born, LocalDate on) {
        int years = Period.between(born, on).getYears();
        for (AgeBand band : values()) {
            if (years < band.below) {
                return band;
            }
        }
        return FROM_65;
    }
}
