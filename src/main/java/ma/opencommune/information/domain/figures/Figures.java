package ma.opencommune.information.domain.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of one period: what became of the requests received in it.
 *
 * @param period days of receipt
 * @param asOf day on which they were counted
 * @param acknowledgement working days from receipt to the numbered receipt
 * @param answer working days from receipt to the final answer
 * @param tables everything else
 */
public record Figures(
        FigurePeriod period, LocalDate asOf, Spread acknowledgement, Spread answer, List<FigureTable> tables) {

    /** How many requests were received; 0 when that is hidden. */
    public long received() {
        return table(FigureTable.Subject.STAGE)
                .map(table -> table.total().count())
                .orElse(0L);
    }

    /** The table about this. */
    public Optional<FigureTable> table(FigureTable.Subject subject) {
        return tables.stream().filter(table -> table.subject() == subject).findFirst();
    }
}
