package ma.opencommune.information.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * The law as it stands from a day on: a period for each term. A reform is a new regime; what was received before goes on by the
 * old one.
 *
 * @param id short name, as {@code 31-13}
 * @param validFrom first day on which a request received falls under it
 * @param periods how long each term is; complete
 */
public record LegalRegime(String id, LocalDate validFrom, Map<Term, Period> periods) {

    /** Refuses a regime that leaves a term open. */
    public LegalRegime {
        periods = Map.copyOf(periods);
        for (Term term : Term.values()) {
            if (!periods.containsKey(term)) {
                throw new IllegalArgumentException("Regime " + id + " has no period for " + term);
            }
        }
    }

    /** How long this term is. */
    public Period period(Term term) {
        Period period = periods.get(term);
        if (period == null) {
            throw new IllegalStateException(id + " " + term);
        }
        return period;
    }
}
