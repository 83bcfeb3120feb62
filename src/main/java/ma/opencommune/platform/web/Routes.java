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
     * @param cost what a request costs the server, for the pace of strangers
     */
    public record Route(String path, Permission needs, Kind kind, Cost cost) {

        /** The same at this cost. */
        Route costs(Cost other) {
            return new Route(path, needs, kind, other);
        }

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

    /** What a request costs; {@link Pace} says how many of each a stranger may send. */
    public enum Cost {
        /** A page, a picture: not counted. */
        LIGHT,
        /** Searches records or makes a document. */
        SEARCH,
        /** Answers a program. */
        API,
        /** Takes what another node reports. */
        BUNDLE,
        /** Counts an election. */
        COUNT
    }

    private static final List<Route> ALL = List.of(
            page("/index", Permission.PUBLIC),
            page("/accessibility", Permission.PUBLIC),
            page("/search", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/budgeting/count", Permission.PUBLIC).costs(Cost.COUNT),
            page("/budgeting/vote", Permission.PUBLIC),
            page("/budgeting/vote-code", Permission.PUBLIC),
            page("/budgeting/vote-ballot", Permission.PUBLIC),
            page("/budgeting/vote-receipt", Permission.PUBLIC),
            other("/budgeting/receipts.csv").costs(Cost.SEARCH),
            page("/staff/vote", Permission.BUDGET_MANAGE),
            page("/staff/vote-desk", Permission.BALLOT_DESK),
            page("/staff/vote-paper", Permission.BALLOT_PAPER),
            page("/staff/roll-changes", Permission.BUDGET_MANAGE),
            page("/staff/vote-count", Permission.BUDGET_MANAGE),
            page("/budgeting/result", Permission.PUBLIC).costs(Cost.SEARCH),
            other("/budgeting/result.pb").costs(Cost.SEARCH),
            other("/budgeting/result.csv").costs(Cost.SEARCH),
            other("/budgeting/result.json").costs(Cost.SEARCH),
            other("/budgeting/minutes.pdf").costs(Cost.SEARCH),
            page("/budgeting/deliveries", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/budgeting/delivered", Permission.PUBLIC),
            page("/budgeting/followed", Permission.PUBLIC),
            other("/budgeting/unfollow").costs(Cost.SEARCH),
            other("/budgeting/deliveries.csv").costs(Cost.SEARCH),
            other("/budgeting/deliveries.atom").costs(Cost.SEARCH),
            other("/budgeting/photos/*"),
            page("/staff/deliveries", Permission.BUDGET_MANAGE),
            page("/staff/delivery", Permission.BUDGET_MANAGE),
            page("/budgeting/cycles", Permission.PUBLIC),
            page("/budgeting/cycle", Permission.PUBLIC),
            other("/budgeting/declaration.txt"),
            other("/budgeting/projects.csv").costs(Cost.SEARCH),
            other("/budgeting/projects.pb").costs(Cost.SEARCH),
            page("/budgeting/propose", Permission.PUBLIC),
            page("/budgeting/own-proposal", Permission.PUBLIC),
            page("/budgeting/proposals", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/budgeting/proposal", Permission.PUBLIC),
            page("/budgeting/confirm", Permission.PUBLIC),
            other("/budgeting/proposals.csv").costs(Cost.SEARCH),
            other("/budgeting/files/*").costs(Cost.SEARCH),
            page("/staff/proposals", Permission.BUDGET_READ),
            page("/staff/proposal", Permission.BUDGET_READ),
            page("/staff/proposal-review", Permission.BUDGET_READ),
            page("/staff/proposal-desk", Permission.PROPOSAL_REGISTER),
            page("/staff/cycles", Permission.BUDGET_MANAGE),
            page("/staff/cycle", Permission.BUDGET_MANAGE),
            page("/staff/cycle-areas", Permission.BUDGET_MANAGE),
            page("/staff/cycle-projects", Permission.BUDGET_MANAGE),
            page("/staff/cycle-project", Permission.BUDGET_MANAGE),
            page("/staff/cycle-rule", Permission.BUDGET_MANAGE),
            page("/staff/rehearsal", Permission.BUDGET_MANAGE),
            page("/calendar", Permission.PUBLIC),
            page("/about", Permission.PUBLIC),
            page("/staff/collectivity", Permission.COLLECTIVITY_MANAGE),
            page("/staff/territory", Permission.COLLECTIVITY_MANAGE),
            page("/staff/territory-unit", Permission.COLLECTIVITY_MANAGE),
            other("/staff/territory.csv", Permission.COLLECTIVITY_MANAGE),
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
            page("/work", Permission.OWN_ACCOUNT),
            page("/account", Permission.OWN_ACCOUNT),
            page("/account-code", Permission.OWN_ACCOUNT),
            page("/staff/accounts", Permission.ACCOUNT_MANAGE),
            page("/staff/invite", Permission.ACCOUNT_MANAGE),
            page("/staff/account", Permission.ACCOUNT_MANAGE),
            other("/staff/accounts.csv", Permission.ACCOUNT_MANAGE),
            page("/staff/api-keys", Permission.ACCOUNT_MANAGE),
            other("/openid/start").costs(Cost.SEARCH),
            other("/openid/callback").costs(Cost.SEARCH),
            page("/information/ask", Permission.PUBLIC),
            page("/information/receipt", Permission.PUBLIC),
            page("/information/track", Permission.PUBLIC),
            page("/information/complain", Permission.PUBLIC),
            page("/information/appeal", Permission.PUBLIC),
            other("/information/complaint.pdf"),
            page("/information/register", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/information/entry", Permission.PUBLIC),
            page("/information/own-data", Permission.PUBLIC),
            other("/information/own-data.json").costs(Cost.SEARCH),
            page("/information/figures", Permission.PUBLIC).costs(Cost.SEARCH),
            other("/information/figures.csv").costs(Cost.SEARCH),
            other("/information/figures.ods").costs(Cost.SEARCH),
            page("/information/publications", Permission.PUBLIC),
            other("/information/documents/*").costs(Cost.SEARCH),
            page("/staff/duties", Permission.PUBLISH),
            page("/staff/duty", Permission.PUBLISH),
            page("/information/subscribe", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/information/subscription", Permission.PUBLIC),
            other("/information/unsubscribe").costs(Cost.SEARCH),
            page("/staff/requests", Permission.INFORMATION_READ),
            page("/staff/request", Permission.INFORMATION_READ),
            page("/staff/extension", Permission.INFORMATION_READ),
            page("/staff/urgency", Permission.INFORMATION_HANDLE),
            page("/staff/consultation", Permission.INFORMATION_HANDLE),
            page("/staff/parts", Permission.INFORMATION_HANDLE),
            page("/staff/copies", Permission.INFORMATION_HANDLE),
            page("/staff/tariff", Permission.COLLECTIVITY_MANAGE),
            other("/staff/tariff.csv", Permission.COLLECTIVITY_MANAGE),
            page("/staff/escalation", Permission.INFORMATION_ESCALATE),
            other("/staff/escalation.csv", Permission.INFORMATION_ESCALATE),
            page("/staff/service", Permission.INFORMATION_REGISTER),
            page("/staff/early-answer", Permission.INFORMATION_READ),
            page("/staff/clarification", Permission.INFORMATION_REGISTER),
            page("/staff/remedies", Permission.INFORMATION_REGISTER),
            page("/staff/redaction", Permission.INFORMATION_HANDLE),
            other("/staff/redaction-page.png", Permission.INFORMATION_HANDLE),
            other("/staff/dossier.pdf", Permission.INFORMATION_HANDLE),
            other("/information/dossier.pdf").costs(Cost.SEARCH),
            other("/information/letter.pdf").costs(Cost.SEARCH),
            page("/staff/letters", Permission.INFORMATION_SIGN),
            page("/staff/letter", Permission.INFORMATION_SIGN),
            other("/staff/letter-preview.pdf", Permission.INFORMATION_SIGN),
            page("/staff/complaints", Permission.INFORMATION_SIGN),
            other("/staff/complaints.csv", Permission.INFORMATION_SIGN),
            page("/staff/complaint", Permission.INFORMATION_SIGN),
            page("/staff/figures", Permission.INFORMATION_READ),
            other("/staff/figures.csv", Permission.INFORMATION_READ),
            other("/staff/figures.ods", Permission.INFORMATION_READ),
            page("/staff/portal", Permission.INFORMATION_REGISTER),
            other("/staff/portal.csv", Permission.INFORMATION_READ),
            page("/staff/corrections", Permission.INFORMATION_HANDLE),
            page("/staff/correction", Permission.INFORMATION_HANDLE),
            page("/staff/annual-report", Permission.INFORMATION_READ),
            other("/staff/annual-report.pdf", Permission.INFORMATION_READ),
            other("/staff/annual-report.csv", Permission.INFORMATION_READ),
            page("/staff/desk", Permission.INFORMATION_REGISTER),
            other("/staff/letter.pdf", Permission.INFORMATION_REGISTER),
            page("/staff/publication", Permission.PUBLISH),
            page("/reports", Permission.PUBLIC).costs(Cost.SEARCH),
            other("/reports.csv").costs(Cost.SEARCH),
            page("/indicators", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/indicator", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/indicator-inputs", Permission.PUBLIC).costs(Cost.SEARCH),
            other("/indicator.csv").costs(Cost.SEARCH),
            other("/indicator-evidence.json").costs(Cost.SEARCH),
            page("/record", Permission.PUBLIC).costs(Cost.SEARCH),
            page("/data", Permission.PUBLIC),
            page("/plan", Permission.PUBLIC),
            page("/commitment", Permission.PUBLIC).costs(Cost.SEARCH),
            other("/plan.csv").costs(Cost.SEARCH),
            page("/staff/plan", Permission.PLAN_MANAGE),
            page("/staff/commitment", Permission.PLAN_MANAGE),
            page("/staff/reports", Permission.REPORT_MANAGE),
            page("/staff/report-desk", Permission.REPORT_MANAGE),
            page("/staff/audit", Permission.AUDIT_READ),
            page("/staff/mail", Permission.OPERATE),
            page("/staff/jobs", Permission.OPERATE),
            page("/staff/federation", Permission.FEDERATION_MANAGE),
            page("/staff/federation-children", Permission.FEDERATION_MANAGE),
            other("/staff/federation-children.csv", Permission.FEDERATION_MANAGE),
            other("/staff/mail-again", Permission.OPERATE),
            other("/staff/mail.csv", Permission.OPERATE),
            other("/staff/audit.csv", Permission.AUDIT_READ),
            other("/staff/audit.ndjson", Permission.AUDIT_READ),
            other("/staff/requests.csv", Permission.INFORMATION_READ),
            other("/information/receipt.pdf").costs(Cost.SEARCH),
            other("/information/files/*").costs(Cost.SEARCH),
            other("/assets/*"),
            other("/jakarta.faces.resource/*"),
            other("/emblem"),
            other("/robots.txt"),
            other("/favicon.ico"),
            other("/health/*"),
            other("/health"),
            other("/metrics"),
            other("/openapi"),
            other("/federation/v1/bundles").costs(Cost.BUNDLE),
            other("/federation/v1/*").costs(Cost.API),
            other("/api/v1/budgeting/cycles").costs(Cost.API),
            other("/api/v1/budgeting/cycles/*").costs(Cost.API),
            other("/api/v1/budgeting/*").costs(Cost.COUNT),
            other("/api/v1/*").costs(Cost.API));

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
        return new Route(path, needs, Kind.PAGE, Cost.LIGHT);
    }

    private static Route other(String path) {
        return other(path, Permission.PUBLIC);
    }

    private static Route other(String path, Permission needs) {
        return new Route(path, needs, Kind.OTHER, Cost.LIGHT);
    }
}
