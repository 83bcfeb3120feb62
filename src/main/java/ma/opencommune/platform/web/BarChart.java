package ma.opencommune.platform.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars of a chart, laid out in the units of its drawing: the label above each bar, the number at its end, from the side where the
 * reader's language begins.
 */
public final class BarChart {

    private static final int WIDTH = 320;
    private static final int ROW = 44;
    private static final int BASE = 16;
    private static final int TOP = 22;
    private static final int FOR_NUMBER = 56;
    private static final int GAP = 6;

    /** One bar; {@code x} and {@code labelX} are where bar and texts begin. */
    public record Bar(
            String label, String number, int x, int y, int width, int labelX, int labelY, int numberX, int numberY) {}

    private final List<Bar> bars = new ArrayList<>();
    private final boolean fromRight;
    private final long most;

    /** An empty chart, for a language that is read from the right or from the left; {@code most} is as wide as the drawing. */
    public BarChart(boolean fromRight, long most) {
        this.fromRight = fromRight;
        this.most = Math.max(1, most);
    }

    /** A bar, and beneath the ones before. */
    public void add(String label, String number, long count) {
        int top = bars.size() * ROW;
        int width = count == 0 ? 0 : Math.max(2, Math.toIntExact((WIDTH - FOR_NUMBER) * count / most));
        bars.add(new Bar(
                label,
                number,
                fromRight ? WIDTH - width : 0,
                top + TOP,
                width,
                fromRight ? WIDTH : 0,
                top + BASE,
                fromRight ? WIDTH - width - GAP : width + GAP,
                top + TOP + BASE - 3));
    }

    public List<Bar> getBars() {
        return List.copyOf(bars);
    }

    /** The frame of the drawing. */
    public String getFrame() {
        return "0 0 " + WIDTH + " " + Math.max(1, bars.size()) * ROW;
    }
}
