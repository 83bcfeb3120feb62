package ma.opencommune.federation.domain.rollup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age band, half-open: {@code 18-25} holds 18 and not 25, {@code 65-} has no end. So bands of different collectivities that meet at
 * the same ages can be added, and nobody is counted twice.
 *
 * @param from first age in it
 * @param below first age no longer in it; empty for no end
 */
public record AgeBand(int from, Optional<Integer> below) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})?");

    /** Refuses an empty band. */
    public AgeBand {
        if (from < 0 || below.filter(end -> end <= from).isPresent()) {
            throw new IllegalArgumentException("No age band: " + from + " to " + below);
        }
    }

    /** The band written like this; empty when it is none. */
    public static Optional<AgeBand> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(form.group(1));
        Optional<Integer> below = Optional.ofNullable(form.group(2)).map(Integer::valueOf);
        return below.filter(end -> end <= from).isPresent() ? Optional.empty() : Optional.of(new AgeBand(from, below));
    }

    /** Whether this age is in it. */
    public boolean holds(int age) {
        return age >= from && below.filter(end -> age >= end).isEmpty();
    }

    /** Whether it lies wholly in the other, so that its numbers may be added there. */
    public boolean within(AgeBand other) {
        return from >= other.from
                && (other.below.isEmpty()
                        || below.filter(end -> end <= other.below.get()).isPresent());
    }

    @Override
    public String toString() {
        return from + "-" + below.map(String::valueOf).orElse("");
    }
}
