package ma.opencommune.information.web;

import java.util.List;
import ma.opencommune.platform.web.BarChart;

/**
 * A table of figures and its drawing, in words.
 *
 * @param title what it is about
 * @param chart the drawing
 * @param rows the table
 * @param total the last line of the table
 * @param nothing whether there is nothing to draw
 * @param few whether there is too little to be shown at all
 */
public record FigureView(String title, BarChart chart, List<Row> rows, String total, boolean nothing, boolean few) {

    /**
     * One line.
     *
     * @param key for programs
     * @param label in words
     * @param number as it is read, or that it is hidden
     * @param share of the total, in per cent; empty when it cannot be said
     */
    public record Row(String key, String label, String number, String share) {}
}
