package ma.opencommune.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The addresses of reports, figures and the plan, for the tables of {@link OthersObjectsIT}. */
final class FederationAddresses {

    /** Without an object of somebody. */
    static final Set<String> WITHOUT = Set.of(
            "/reports",
            "/reports.csv",
            "/indicators",
            "/data",
            "/plan",
            "/plan.csv",
            "/staff/reports",
            "/staff/report-desk",
            "/staff/plan");

    /** With one: what is somebody else's, and what does not exist. */
    static final Map<String, List<String>> OTHERS = Map.of(
            "/indicator", List.of("?code=98", "?code=99"),
            "/indicator-inputs", List.of("?code=98", "?code=99"),
            "/indicator.csv", List.of("?code=98", "?code=99"),
            "/indicator-evidence.json", List.of("?code=98", "?code=99"),
            "/record", List.of("?ou=01.571.01.11&seq=99999999&id=1", "?ou=01.571.01.11&seq=99999999&id=2"),
            "/commitment", List.of("?code=2099-998", "?code=2099-999"),
            "/staff/commitment", List.of("?code=2099-998", "?code=2099-999"));

    private FederationAddresses() {}
}
