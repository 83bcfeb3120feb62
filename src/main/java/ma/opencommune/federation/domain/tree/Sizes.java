package ma.opencommune.federation.domain.tree;

/** Sizes of trees: what is asked for must exist. */
final class Sizes {

    private Sizes() {}

    static long check(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree of " + size + " leaves");
        }
        return size;
    }

    static void leafWithin(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
        }
    }

    static void growth(long from, long to) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("No tree of " + from + " leaves grows to " + to);
        }
    }
}
