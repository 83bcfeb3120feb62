package ma.opencommune.information.domain.redaction;

/**
 * A word on a page, in thousandths of its width and height from the upper left corner.
 *
 * @param text in reading order
 * @param x left edge
 * @param y upper edge
 * @param width of the word
 * @param height of the word
 */
public record PageWord(String text, int x, int y, int width, int height) {}
