package ma.opencommune.budgeting.domain.cycle;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.kernel.LocalizedText;

/**
 * A project that residents vote on.
 *
 * @param id unique within the cycle, compared as a string by the count; see {@link Area#CODE}
 * @param name in Arabic and French at least
 * @param description what it is; empty for none
 * @param cost its price in whole dirhams; empty while it is not known, and then no rule can be published
 * @param area code of its area
 * @param category code of its category; empty for none
 * @param incompatibleWith ids of projects that cannot win beside it
 */
public record BallotProject(
        String id,
        LocalizedText name,
        Optional<LocalizedText> description,
        OptionalLong cost,
        String area,
        String category,
        Set<String> incompatibleWith) {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 160;

    /** Most characters of a description. */
    public static final int LONGEST_DESCRIPTION = 2000;

    /** The same, no longer incompatible with that one. */
    public BallotProject without(String other) {
        Set<String> others =
                incompatibleWith.stream().filter(id -> !id.equals(other)).collect(Collectors.toUnmodifiableSet());
        return new BallotProject(id, name, description, cost, area, category, others);
    }
}
