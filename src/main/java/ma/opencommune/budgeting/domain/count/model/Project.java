package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project on the ballot.
 *
 * @param id unique within the election; compared as a string
 * @param cost price in the election's currency, above zero
 * @param attributes the other columns of the file, by column name, as written (for example {@code name}, {@code category})
 */
public record Project(String id, BigDecimal cost, Map<String, String> attributes) {

    /** The cost by which real files mark a project that was withdrawn after the ballots were printed. */
    public static final BigDecimal WITHDRAWN = BigDecimal.valueOf(999_999_999L);

    /** True when the project was withdrawn: it stays on old ballots but can never win. */
    public boolean withdrawn() {
        return cost.compareTo(WITHDRAWN) == 0;
    }

    /** The attribute of that name, or null. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** The names in an attribute that holds a list, such as {@code category}; empty when there is none. */
    public List<String> names(String attribute) {
        String written = attributes.getOrDefault(attribute, "");
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
