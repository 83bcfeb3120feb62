package ma.opencommune.information.domain.remedy;

import java.util.Locale;
import java.util.Optional;

/**
 * One step of the ladder on a day.
 *
 * @param whom to whom
 * @param standing whether it is open
 * @param until last safe day, or the last day of whoever must answer
 */
public record Rung(Whom whom, Standing standing, Optional<LastDay> until) {

    /** To whom the step leads. */
    public enum Whom {
        /** Complaint to the head of the institution (article 19). */
        HEAD,
        /** Complaint to the commission (article 20). */
        CDAI,
        /** Appeal to the administrative court (article 21). */
        COURT;

        /** Name in addresses and texts: {@code cdai}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a step is open; text key {@code information.rung.<STANDING>}. */
    public enum Standing {
        /** Can be taken now. */
        OPEN,
        /** Was taken; the answer is awaited. */
        WAITING,
        /** Was taken; the period passed in silence. */
        SILENT,
        /** Was taken and answered: no. */
        DISMISSED,
        /** Was taken and answered: yes. */
        REVERSED,
        /** Its last safe day has passed. */
        OVER,
        /** Comes after the one before. */
        LATER
    }
}
