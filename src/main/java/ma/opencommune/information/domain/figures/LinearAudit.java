package ma.opencommune.information.domain.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which unknown numbers follow from sums of them: elimination, as anybody with the published tables can do it. */
final class LinearAudit {

    private static final double NOTHING = 1e-9;

    private LinearAudit() {}

    /** The unknown ones that have one value only. */
    static List<String> fixed(List<String> unknown, List<SmallCells.Sum> sums) {
        double[][] rows = sums.stream()
                .map(sum -> row(unknown, sum))
                .filter(row -> Arrays.stream(row).anyMatch(value -> value != 0))
                .toArray(double[][]::new);
        reduce(rows, unknown.size());
        List<String> fixed = new ArrayList<>();
        for (double[] row : rows) {
            int[] left = java.util.stream.IntStream.range(0, row.length)
                    .filter(at -> Math.abs(row[at]) > NOTHING)
                    .toArray();
            if (left.length == 1) {
                fixed.add(unknown.get(left[0]));
            }
        }
        return fixed;
    }

    private static double[] row(List<String> unknown, SmallCells.Sum sum) {
        double[] row = new double[unknown.size()];
        for (int at = 0; at < row.length; at++) {
            row[at] = sum.left().contains(unknown.get(at)) ? 1 : sum.right().contains(unknown.get(at)) ? -1 : 0;
        }
        return row;
    }

    private static void reduce(double[][] rows, int columns) {
        int done = 0;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int pivot = largest(rows, done, column);
            if (Math.abs(rows[pivot][column]) < NOTHING) {
                continue;
            }
            double[] top = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = top;
            for (int row = 0; row < rows.length; row++) {
                double times = row == done ? 0 : rows[row][column] / top[column];
                for (int at = 0; at < columns && times != 0; at++) {
                    rows[row][at] -= times * top[at];
                }
            }
            done++;
        }
    }

    private static int largest(double[][] rows, int from, int column) {
        int best = from;
        for (int row = from; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
                best = row;
            }
        }
        return best;
    }
}
