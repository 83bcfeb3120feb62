package ma.opencommune.platform.web;

/**
 * The way through a long list by plain links, for {@code <oc:pager>}.
 *
 * @param page the page shown, from 1
 * @param pages how many there are, at least 1
 * @param address the address of the list with its filters, without the page
 */
public record Pager(int page, int pages, String address) {

    /** The pages of that many entries; a page beyond the last becomes the last. */
    public static Pager of(int page, long entries, int perPage, String address) {
        int pages = (int) Math.max(1, (entries + perPage - 1) / perPage);
        return new Pager(Math.min(Math.max(page, 1), pages), pages, address);
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return pages > 1;
    }

    /** Whether a page precedes this one. */
    public boolean isEarlier() {
        return page > 1;
    }

    /** Whether a page follows this one. */
    public boolean isLater() {
        return page < pages;
    }

    /** The page before. */
    public String getPrevious() {
        return at(page - 1);
    }

    /** The page after. */
    public String getNext() {
        return at(page + 1);
    }

    private String at(int other) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + other;
    }
}
