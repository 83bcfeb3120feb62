package ma.opencommune.platform.pdf;

/**
 * What is covered on a page, in thousandths of the page's width and height, from the upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width of the box
 * @param height of the box
 * @param label a few Latin letters or digits that stand on it
 */
public record Mask(int x, int y, int width, int height, String label) {}
