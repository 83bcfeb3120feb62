package ma.opencommune.platform.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page leads back to when an address asks it to. Only a page of this application, written in full, is followed; anything
 * else is no address at all, so that nobody is sent elsewhere.
 */
public final class WayBack {

    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/._~-]*(\\?[A-Za-z0-9/._~%&=+,:@-]*)?");
    private static final int LONGEST = 500;

    private WayBack() {}

    /** The address to go on to; empty when it is not one of our pages with its language. */
    public static Optional<String> of(String to) {
        if (to.length() > LONGEST || to.startsWith("//") || !PLAIN.matcher(to).matches()) {
            return Optional.empty();
        }
        int query = to.indexOf('?');
        Address address = Address.of(query < 0 ? to : to.substring(0, query));
        boolean page = Routes.of(address.path())
                .filter(route -> route.kind() == Routes.Kind.PAGE)
                .isPresent();
        return page && address.language().isPresent() ? Optional.of(to) : Optional.empty();
    }
}
