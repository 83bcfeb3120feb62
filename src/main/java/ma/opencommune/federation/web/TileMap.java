package ma.opencommune.federation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map of tiles, one for each region about where it lies, or one for each province in the order of the codes. It shows what the table
 * beside it says, and is never mirrored.
 */
public final class TileMap {

    private static final int SIDE = 64;
    private static final int GAP = 4;
    private static final int IN_A_ROW = 4;

    /** Column and row of each region. */
    private static final Map<String, int[]> REGIONS = Map.ofEntries(
            Map.entry("01", new int[] {3, 0}),
            Map.entry("04", new int[] {2, 1}),
            Map.entry("03", new int[] {3, 1}),
            Map.entry("02", new int[] {4, 1}),
            Map.entry("06", new int[] {2, 2}),
            Map.entry("05", new int[] {3, 2}),
            Map.entry("08", new int[] {4, 2}),
            Map.entry("07", new int[] {2, 3}),
            Map.entry("09", new int[] {2, 4}),
            Map.entry("10", new int[] {1, 5}),
            Map.entry("11", new int[] {1, 6}),
            Map.entry("12", new int[] {0, 7}));

    /**
     * One tile.
     *
     * @param style of its state
     * @param code of the collectivity
     * @param says the number in it
     */
    public record Tile(String style, String code, String says, int x, int y) {

        /** Where its texts are centred. */
        public int middle() {
            return x + SIDE / 2;
        }

        /** Where the code stands. */
        public int upper() {
            return y + SIDE * 2 / 5;
        }

        /** Where the number stands. */
        public int lower() {
            return y + SIDE * 4 / 5;
        }
    }

    private final List<Tile> tiles = new ArrayList<>();
    private int width;
    private int height;

    TileMap() {}

    void add(String code, String style, String says) {
        int at = tiles.size();
        int[] place = Optional.ofNullable(REGIONS.get(code)).orElse(new int[] {at % IN_A_ROW, at / IN_A_ROW});
        int x = place[0] * (SIDE + GAP);
        int y = place[1] * (SIDE + GAP);
        width = Math.max(width, x + SIDE);
        height = Math.max(height, y + SIDE);
        String last = code.substring(code.lastIndexOf('.') + 1);
        tiles.add(new Tile(style, last, says, x, y));
    }

    public List<Tile> getTiles() {
        return List.copyOf(tiles);
    }

    public int getSide() {
        return SIDE;
    }

    /** The frame of the drawing. */
    public String getFrame() {
        return "-1 -1 " + (width + 2) + " " + (height + 2);
    }
}
