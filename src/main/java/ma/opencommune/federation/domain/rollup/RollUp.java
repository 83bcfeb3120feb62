package ma.opencommune.federation.domain.rollup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;

/**
 * A figure that anyone can compute again (FED/1, section 10). Inputs whose numbers are hidden are in the root and in neither sum; who was
 * silent is in neither, and is counted among the reporters.
 *
 * @param indicator what it measures
 * @param period for when
 * @param ou whose figure it is
 * @param numerator sum above the line
 * @param denominator sum below it
 * @param inputs records it is made of, in order
 * @param hidden how many of them have hidden numbers
 * @param reporters how many reported
 */
public record RollUp(
        Indicator indicator,
        ReportPeriod period,
        CollectivityCode ou,
        long numerator,
        long denominator,
        List<Input> inputs,
        long hidden,
        Reporters reporters) {

    /** Inhabitants of a collectivity. */
    @FunctionalInterface
    public interface Population {
        /** Inhabitants at the census. */
        long of(CollectivityCode ou);
    }

    /** Copies the inputs. */
    public RollUp {
        inputs = List.copyOf(inputs);
    }

    /**
     * The figure of these records, whatever else is among them.
     *
     * @param spoke who reported or said that there is nothing: whose inhabitants count
     */
    public static RollUp of(
            Indicator indicator,
            ReportPeriod period,
            CollectivityCode ou,
            List<Input> among,
            Set<CollectivityCode> spoke,
            Population population) {
        List<Input> inputs = among.stream()
                .filter(input -> indicator.takes(input, period))
                .sorted()
                .toList();
        Sums sums = new Sums();
        inputs.forEach(input -> sums.add(
                indicator.numerator().of(input, period), indicator.denominator().of(input, period)));
        long denominator = sums.denominator;
        if (indicator.perInhabitant()) {
            Set<CollectivityCode> counted = new LinkedHashSet<>(spoke);
            inputs.forEach(input -> counted.add(input.ou()));
            denominator = counted.stream().mapToLong(population::of).sum();
        }
        return new RollUp(
                indicator, period, ou, sums.numerator, denominator, inputs, sums.hidden, new Reporters(0, 0, 0, 0, 0));
    }

    /** The same, with who reported. */
    public RollUp with(Reporters who) {
        return new RollUp(indicator, period, ou, numerator, denominator, inputs, hidden, who);
    }

    /** The ratio; empty when there is nothing to divide by. */
    public Optional<Ratio> ratio() {
        return Ratio.of(numerator, denominator);
    }

    /** Merkle root over the leaf hashes of the inputs. */
    public Hash root() {
        return Input.root(inputs);
    }

    /** The inputs of one collectivity. */
    public List<Input> of(CollectivityCode other) {
        return inputs.stream().filter(input -> input.ou().equals(other)).toList();
    }

    /** Those that have inputs, in order. */
    public List<CollectivityCode> ous() {
        List<CollectivityCode> ous = new ArrayList<>();
        inputs.stream().map(Input::ou).distinct().sorted().forEach(ous::add);
        return ous;
    }

    private static final class Sums {

        private long numerator;
        private long denominator;
        private long hidden;

        void add(OptionalLong above, OptionalLong below) {
            if (above.isEmpty() || below.isEmpty()) {
                hidden++;
                return;
            }
            numerator = Math.addExact(numerator, above.getAsLong());
            denominator = Math.addExact(denominator, below.getAsLong());
        }
    }
}
