package ma.opencommune.testing;

import com.microsoft.playwright.Page;

/** Uses a page with the keyboard alone: goes from field to field with the tabulator, as somebody who sees no mouse does. */
public final class Keys {

    private static final int MOST = 400;

    private final Page page;

    /** The keyboard of whoever is at this page. */
    public Keys(Page page) {
        this.page = page;
    }

    /** Opens an address. */
    public Keys open(String url) {
        if (page.navigate(url).status() >= 400) {
            throw new IllegalStateException(url + ": " + page.locator("h1").innerText());
        }
        return this;
    }

    /** Whether there is something that fits the selector. */
    public boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** Goes on with the tabulator until what fits the selector has the focus. */
    public Keys to(String selector) {
        for (int press = 0; press < MOST; press++) {
            if ((Boolean) page.evaluate("what => document.activeElement.matches(what)", selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new IllegalStateException("the tabulator does not reach " + selector + " at " + page.url());
    }

    /** Types into a field. */
    public Keys type(String selector, String words) {
        to(selector);
        page.keyboard().insertText(words);
        return this;
    }

    /** Chooses from a list with the arrow. */
    public Keys choose(String selector, String value) {
        to(selector);
        for (int press = 0; press < MOST; press++) {
            if (value.equals(page.evaluate("() => document.activeElement.value"))) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new IllegalStateException(selector + " has no " + value);
    }

    /** Presses a button or follows a link, and waits for the page after it. */
    public Keys press(String selector) {
        to(selector);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** The page as it is now. */
    public Page page() {
        return page;
    }
}
