package ma.opencommune.information.domain.figures;

import java.util.List;
import java.util.Map;

/**
 * Numbers that make a sum.
 *
 * @param subject what they are about
 * @param cells the parts, in the order they are read
 * @param total the sum; hidden when it is kept from the reader
 */
public record FigureTable(Subject subject, List<FigureCell> cells, FigureCell total) {

    /** What the requests of a period are counted by. */
    public enum Subject {
        /** What became of them: open, answered, withdrawn. */
        STAGE,
        /** Legal clock of the open ones, today. */
        CLOCK,
        /** Answered in time or late. */
        TIMELINESS,
        /** Working days to the final answer, in spans. */
        DAYS,
        OUTCOME,
        GROUND,
        /** Complaints to the head and what became of them. */
        COMPLAINT,
        /** How they came. */
        CHANNEL,
        /** Ordinary or urgent. */
        KIND,
        /** Which service of the commune they are about, as staff state it. */
        SERVICE,
        /** When they came. */
        RECEIVED
    }

    /** A table of these counts, in their order, with their sum. */
    public static FigureTable of(Subject subject, Map<String, Long> counts) {
        List<FigureCell> cells = counts.entrySet().stream()
                .map(entry -> FigureCell.of(entry.getKey(), entry.getValue()))
                .toList();
        return new FigureTable(
                subject,
                cells,
                FigureCell.of(
                        "TOTAL", cells.stream().mapToLong(FigureCell::count).sum()));
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return !total.hidden() && total.count() == 0;
    }
}
