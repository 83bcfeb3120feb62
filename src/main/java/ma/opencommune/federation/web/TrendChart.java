package ma.opencommune.federation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.kernel.Language;

/** The last months of a figure as columns, from the side where the reader's language begins; the table beside it says the same. */
public final class TrendChart {

    private static final int STEP = 40;
    private static final int WIDE = 28;
    private static final int HIGH = 120;
    private static final int LABEL = 18;

    /**
     * One month.
     *
     * @param month in words
     * @param number of the month, for the drawing
     * @param value in words
     * @param sealed whether it was sealed
     */
    public record Column(String month, int number, String value, boolean sealed, int x, int y, int height) {

        /** Where its number stands. */
        public int middle() {
            return x + WIDE / 2;
        }
    }

    private final List<Column> columns = new ArrayList<>();

    TrendChart(List<FigureSheet.Point> points, Indicator indicator, FigureWords words) {
        BigDecimal most = points.stream()
                .flatMap(point -> point.ratio().stream())
                .map(ratio -> ratio.times(indicator.unit().times()))
                .max(BigDecimal::compareTo)
                .filter(top -> top.signum() > 0)
                .orElse(BigDecimal.ONE);
        for (int at = 0; at < points.size(); at++) {
            FigureSheet.Point point = points.get(at);
            int height = point.ratio()
                    .map(ratio -> ratio.times(indicator.unit().times())
                            .multiply(BigDecimal.valueOf(HIGH))
                            .divide(most, 0, java.math.RoundingMode.HALF_UP)
                            .intValue())
                    .orElse(0);
            int place = words.language() == Language.AR ? points.size() - 1 - at : at;
            columns.add(new Column(
                    words.month(point.period()),
                    point.period().month().getMonthValue(),
                    words.ratio(indicator, point.ratio()),
                    point.sealed(),
                    place * STEP,
                    HIGH - height,
                    height));
        }
    }

    public List<Column> getColumns() {
        return List.copyOf(columns);
    }

    public int getWide() {
        return WIDE;
    }

    /** Where the numbers of the months stand. */
    public int getBase() {
        return HIGH + LABEL;
    }

    /** The frame of the drawing. */
    public String getFrame() {
        return "0 0 " + Math.max(1, columns.size()) * STEP + " " + (HIGH + LABEL + 6);
    }
}
