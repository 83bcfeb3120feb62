package ma.opencommune.platform.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the page that sent a request stands, as the browser says it (OWASP cross-site request forgery: Fetch Metadata, then Origin,
 * then Referer).
 *
 * @param site header Sec-Fetch-Site
 * @param origin header Origin
 * @param referer header Referer
 * @param host header Host
 * @param signedIn whether the request carries a session
 */
record Provenance(
        @Nullable String site,
        @Nullable String origin,
        @Nullable String referer,
        @Nullable String host,
        boolean signedIn) {

    /**
     * Whether the request was sent by a page of another site. A browser that says nothing at all is believed only when it carries
     * no session: programs say nothing, and they have none.
     */
    boolean elsewhere(String publicAddress) {
        if (site != null) {
            return !(site.equals("same-origin") || site.equals("none"));
        }
        if (origin != null) {
            return !ours(origin, publicAddress);
        }
        if (referer != null) {
            return !ours(originOf(referer), publicAddress);
        }
        return signedIn;
    }

    /** The host asked for is ours too: a proxy may serve us under several names. */
    private boolean ours(String from, String publicAddress) {
        return from.equals(originOf(publicAddress))
                || (host != null && (from.equals("http://" + host) || from.equals("https://" + host)));
    }

    private static String originOf(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() + "://" + uri.getRawAuthority();
        } catch (IllegalArgumentException none) {
            return "null";
        }
    }
}
