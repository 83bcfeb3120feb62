package ma.opencommune.budgeting.domain.cycle;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who may vote.
 *
 * @param minimumAge years completed
 * @param ageOn the day on which they must be
 * @param areas codes of the areas whose residents vote; empty for all
 * @param scope of which areas they may choose projects
 */
public record Electorate(int minimumAge, LocalDate ageOn, Set<String> areas, VotingScope scope) {

    /** Whether a resident of this area born on this day may vote. Born on 29 February: a year is completed on 1 March. */
    public boolean admits(LocalDate born, String area) {
        boolean old = !born.isAfter(ageOn.minusYears(minimumAge));
        return old && (areas.isEmpty() || areas.contains(area));
    }

    /** Whether a resident of this area may choose this project. */
    public boolean offers(String area, BallotProject project, CyclePlan plan) {
        return scope == VotingScope.EVERYWHERE
                || project.area().equals(area)
                || plan.area(project.area()).filter(Area::cityWide).isPresent();
    }
}
