package ma.opencommune.federation.domain.rollup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.kernel.CollectivityCode;

/**
 * Collectivities side by side, fairly: as ratios, in the order of their codes and not of their success, with the median, and with no
 * number between 1 and 4 that tells of people.
 *
 * @param lines one for each
 * @param median of those that are shown
 */
public record Comparison(List<Line> lines, Optional<Ratio> median) {

    /**
     * One collectivity.
     *
     * @param ou which
     * @param standing of its report
     * @param ratio its figure; empty when it has none or it is hidden
     * @param hidden whether its numbers are small
     */
    public record Line(CollectivityCode ou, ReportStanding standing, Optional<Ratio> ratio, boolean hidden) {}

    /** Where the report of a collectivity stands. */
    @FunctionalInterface
    public interface Standings {
        /** Of this one. */
        ReportStanding of(CollectivityCode ou);
    }

    /** Compares those who should report, by the inputs of one figure. */
    public static Comparison of(
            RollUp whole, Set<CollectivityCode> expected, Standings standings, RollUp.Population population) {
        List<Line> lines = expected.stream()
                .sorted()
                .map(ou -> line(whole, ou, standings.of(ou), population))
                .toList();
        return new Comparison(
                lines,
                Ratio.median(lines.stream()
                        .map(Line::ratio)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static Line line(RollUp whole, CollectivityCode ou, ReportStanding standing, RollUp.Population people) {
        boolean spoke = standing.figures() || standing == ReportStanding.NIL;
        RollUp own =
                RollUp.of(whole.indicator(), whole.period(), ou, whole.of(ou), spoke ? Set.of(ou) : Set.of(), people);
        boolean said = spoke || !own.inputs().isEmpty();
        boolean hidden = own.hidden() > 0 && own.hidden() == own.inputs().size();
        return new Line(ou, standing, said && !hidden ? own.ratio() : Optional.empty(), hidden);
    }
}
