package ma.opencommune.information.domain.figures;

/**
 * One number.
 *
 * @param key what is counted: the name of a constant, or a month or year
 * @param count how many
 * @param hidden whether it is kept from the reader; the count of a hidden cell is 0 outside the commune
 */
public record FigureCell(String key, long count, boolean hidden) {

    static FigureCell of(String key, long count) {
        return new FigureCell(key, count, false);
    }

    /** The same without its number. */
    FigureCell withoutNumber() {
        return new FigureCell(key, 0, true);
    }
}
