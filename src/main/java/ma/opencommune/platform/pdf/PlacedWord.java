package ma.opencommune.platform.pdf;

/**
 * A word where it stands on its page, in thousandths of the page's width and height, from the upper left corner.
 *
 * @param text in reading order
 * @param x left edge
 * @param y upper edge
 * @param width of the word
 * @param height of the word with its marks
 */
public record PlacedWord(String text, int x, int y, int width, int height) {}
