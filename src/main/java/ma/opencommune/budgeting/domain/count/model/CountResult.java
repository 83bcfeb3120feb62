package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The certified result of a count.
 *
 * @param options what was declared
 * @param selected ids of the winners, ascending as strings
 * @param totalCost what they cost together
 * @param budget the money there was
 * @param increments how often Equal Shares raised the purses; null for other rules
 * @param comparison the comparison step; null when none was declared
 * @param ties every tie met, by round
 * @param projects every project in the order of the election
 */
public record CountResult(
        CountOptions options,
        List<String> selected,
        BigDecimal totalCost,
        BigDecimal budget,
        @Nullable Integer increments,
        @Nullable Comparison comparison,
        List<Tie> ties,
        List<ProjectOutcome> projects) {}
