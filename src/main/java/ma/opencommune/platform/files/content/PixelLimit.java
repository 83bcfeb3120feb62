package ma.opencommune.platform.files.content;

import ma.opencommune.platform.files.domain.Keeping.Reason;

/** How large a picture may be once it is unpacked; a small file can hold a huge one. */
final class PixelLimit {

    private static final long MOST_PIXELS = 60_000_000;
    private static final long LONGEST_SIDE = 20_000;

    private PixelLimit() {}

    static void check(long width, long height) throws ContentRefused {
        if (width < 1 || height < 1) {
            throw new ContentRefused(Reason.UNREADABLE, "picture without size");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new ContentRefused(Reason.TOO_LARGE, "picture of " + width + " x " + height);
        }
    }
}
