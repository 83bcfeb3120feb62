package ma.opencommune.federation.domain.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A numerator over a denominator, kept apart: ratios are compared and their sums divided, but never averaged.
 *
 * @param numerator above the line
 * @param denominator below it; more than zero
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** Refuses a division by nothing. */
    public Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("No ratio to " + denominator);
        }
    }

    /** The ratio of these; empty when there is nothing to divide by. */
    public static Optional<Ratio> of(long numerator, long denominator) {
        return denominator > 0 ? Optional.of(new Ratio(numerator, denominator)) : Optional.empty();
    }

    /** The middle one; of an even number the lower of the two in the middle, so that it is one that occurs. */
    public static Optional<Ratio> median(List<Ratio> ratios) {
        List<Ratio> sorted = new ArrayList<>(ratios);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    /** Times this, rounded to one decimal, half to even. */
    public BigDecimal times(long factor) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(factor))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_EVEN);
    }

    @Override
    public int compareTo(Ratio other) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(other.denominator))
                .compareTo(BigDecimal.valueOf(other.numerator).multiply(BigDecimal.valueOf(denominator)));
    }
}
