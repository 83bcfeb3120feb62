package ma.opencommune.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.identity.Permission;

/**
 * Every address of the application, without its language prefix, and the permission each needs. An address that is
 * not here does not exist: the door answers 404.
 */
public final class Routes {

    /**
     * One address.
     *
     * @param path an exact path, or a prefix when it ends with {@code /*}
     * @param needs the permission without which the door is closed
     * @param kind what answers there
     */
    public record Route(String path, Permission needs, Kind kind) {

        boolean exact() {
            return !path.endsWith("/*");
        }

        boolean matches(String asked) {
            return path.endsWith("/*") ? asked.startsWith(path.substring(0, path.length() - 1)) : path.equals(asked);
        }
    }

    /** What answers at an address. */
    public enum Kind {
        /** A page; lives under a language prefix. */
        PAGE,
        /** A program's address, a file or a resource; has no language prefix. */
        OTHER
    }

    private static final List<Route> ALL = List.of(
            page("/index", Permission.PUBLIC),
            page("/accessibility", Permission.PUBLIC),
            page("/search", Permission.PUBLIC),
            page("/budgeting/count", Permission.PUBLIC),
            page("/calendar", Permission.PUBLIC),
            page("/about", Permission.PUBLIC),
            page("/staff/collectivity", Permission.COLLECTIVITY_MANAGE),
            page("/report-barrier", Permission.PUBLIC),
            page("/follow-barrier", Permission.PUBLIC),
            page("/staff/barriers", Permission.BARRIER_HANDLE),
            page("/staff/barrier", Permission.BARRIER_HANDLE),
            page("/staff/calendar", Permission.COLLECTIVITY_MANAGE),
            page("/staff/calendar-change", Permission.COLLECTIVITY_MANAGE),
            page("/staff/calendar-history", Permission.COLLECTIVITY_MANAGE),
            page("/sign-in", Permission.PUBLIC),
            page("/sign-in-code", Permission.PUBLIC),
            page("/sign-in-enrol", Permission.PUBLIC),
            page("/forgotten-password", Permission.PUBLIC),
            page("/choose-password", Permission.PUBLIC),
            page("/sign-out", Permission.OWN_ACCOUNT),
            page("/account", Permission.OWN_ACCOUNT),
            page("/account-code", Permission.OWN_ACCOUNT),
            page("/staff/accounts", Permission.ACCOUNT_MANAGE),
            page("/staff/invite", Permission.ACCOUNT_MANAGE),
            page("/staff/account", Permission.ACCOUNT_MANAGE),
            new Route("/staff/accounts.csv", Permission.ACCOUNT_MANAGE, Kind.OTHER),
            other("/openid/start"),
            other("/openid/callback"),
            page("/information/ask", Permission.PUBLIC),
            page("/information/receipt", Permission.PUBLIC),
            page("/information/track", Permission.PUBLIC),
            page("/information/register", Permission.PUBLIC),
            page("/information/entry", Permission.PUBLIC),
            page("/staff/requests", Permission.INFORMATION_READ),
            page("/staff/request", Permission.INFORMATION_READ),
            page("/staff/publication", Permission.PUBLISH),
            page("/staff/audit", Permission.AUDIT_READ),
            other("/staff/audit.csv", Permission.AUDIT_READ),
            other("/staff/audit.ndjson", Permission.AUDIT_READ),
            other("/staff/requests.csv", Permission.INFORMATION_READ),
            other("/information/receipt.pdf"),
            other("/information/files/*"),
            other("/assets/*"),
            other("/jakarta.faces.resource/*"),
            other("/robots.txt"),
            other("/favicon.ico"),
            other("/health/*"),
            other("/health"),
            other("/metrics"),
            other("/openapi"),
            other("/api/v1/*"));

    private Routes() {}

    /** All routes, for the door, the table in the documentation and the test that knocks on each. */
    public static List<Route> all() {
        return ALL;
    }

    /** The route of a path without language prefix; an exact one before a prefix, a long prefix before a short one. */
    public static Optional<Route> of(String path) {
        return ALL.stream()
                .filter(route -> route.matches(path))
                .max(Comparator.comparing(Route::exact)
                        .thenComparing(route -> route.path().length()));
    }

    private static Route page(String path, Permission needs) {
        return new Route(path, needs, Kind.PAGE);
    }

    private static Route other(String path) {
        return other(path, Permission.PUBLIC);
    }

    private static Route other(String path, Permission needs) {
        return new Route(path, needs, Kind.OTHER);
    }
}
