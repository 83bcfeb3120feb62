package ma.opencommune.federation.domain.rollup;

import java.util.List;
import java.util.Optional;

/**
 * A figure as its page shows it.
 *
 * @param figure what is shown: the newest sealed edition, else what has come so far
 * @param editions sealed editions, the newest first; empty while the month is open
 * @param since how many inputs changed since the newest edition was sealed
 * @param comparison those who report, side by side
 */
public record FigureSheet(RollUp figure, List<SealedFigure> editions, int since, Comparison comparison) {

    /** The newest edition; empty while the month is open. */
    public Optional<SealedFigure> edition() {
        return editions.stream().findFirst();
    }

    /**
     * One month of a trend.
     *
     * @param period which
     * @param ratio the figure; empty when there is none
     * @param sealed whether it was sealed
     */
    public record Point(ReportPeriod period, Optional<Ratio> ratio, boolean sealed) {}
}
