package ma.opencommune.information.domain.redaction;

import ma.opencommune.information.domain.request.Ground;

/**
 * A box on a page of a file that will be covered, in thousandths of the page's width and height from its upper left corner.
 *
 * <p>Example: {@code new Mark(0, 1, 0, 0, 1000, 500, Ground.PRIVATE_LIFE)} covers the upper half of the first page.
 *
 * @param id inside; 0 while it is not kept
 * @param page from 1
 * @param x left edge
 * @param y upper edge
 * @param width of the box
 * @param height of the box
 * @param ground the exception of article 7 for which it is withheld
 */
public record Mark(long id, int page, int x, int y, int width, int height, Ground ground) {

    /** Right and lower edge of a page. */
    public static final int WHOLE = 1000;

    /** Whoever builds one has looked that it lies on the page. */
    public Mark {
        if (!fits(x, width) || !fits(y, height) || page < 1 || ground.article() != 7) {
            throw new IllegalArgumentException("a box beside the page, or without a ground of article 7");
        }
    }

    /** Withholds a page as a whole. */
    public static Mark page(int page, Ground ground) {
        return new Mark(0, page, 0, 0, WHOLE, WHOLE, ground);
    }

    /** Whether an edge and a length stay on the page. */
    public static boolean fits(int edge, int length) {
        return edge >= 0 && length >= 1 && edge + length <= WHOLE;
    }

    /** Whether the page is withheld as a whole. */
    public boolean whole() {
        return width == WHOLE && height == WHOLE;
    }
}
