package ma.opencommune.checks;

import static ma.opencommune.checks.OthersObjectsIT.NO_TOKEN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.checks.OthersObjectsIT.Probe;

/** Objects of the participatory budget that are asked for as what does not exist. */
final class BudgetObjects {

    private BudgetObjects() {}

    /** Cycles and proposals. */
    static Map<String, List<Probe>> probes() {
        Map<String, List<Probe>> probes = new LinkedHashMap<>();
        for (String path : List.of(
                "/budgeting/cycle",
                "/budgeting/declaration.txt",
                "/budgeting/projects.csv",
                "/budgeting/projects.pb",
                "/staff/cycle",
                "/staff/cycle-areas",
                "/staff/cycle-projects",
                "/staff/cycle-project",
                "/staff/cycle-rule",
                "/staff/rehearsal")) {
            probes.put(path, List.of(new Probe("?code=2027-999", "?code=2027-998"), new Probe("?code=x", "?code=")));
        }
        String secret = "&token=" + NO_TOKEN;
        probes.put(
                "/budgeting/own-proposal",
                List.of(new Probe("?number=TETP-2027-99998-X" + secret, "?number=TETP-2027-99997-X" + secret)));
        probes.put("/budgeting/confirm", List.of(new Probe("?token=" + NO_TOKEN, "?token=BAAAAAAAAAAAAAAAAAAAAA")));
        for (String path : List.of("/budgeting/proposal", "/staff/proposal", "/staff/proposal-review")) {
            probes.put(path, List.of(new Probe("?number=TETP-2027-99998-X", "?number=TETP-2027-99997-X")));
        }
        for (String path : List.of("/budgeting/proposals", "/budgeting/proposals.csv")) {
            probes.put(path, List.of(new Probe("?code=2027-999", "?code=2027-998")));
        }
        probes.putAll(delivery());
        probes.put("/budgeting/files/*", List.of(new Probe("/TETP-2027-99998-X/1", "/TETP-2027-99997-X/1")));
        probes.put("/api/v1/budgeting/cycles/*", List.of(new Probe("/2027-999", "/2027-998")));
        return probes;
    }

    /** Winners that are carried out. */
    private static Map<String, List<Probe>> delivery() {
        Map<String, List<Probe>> probes = new LinkedHashMap<>();
        String project = "&project=p1";
        for (String path : List.of("/budgeting/delivered", "/staff/delivery")) {
            probes.put(path, List.of(new Probe("?cycle=2027-999" + project, "?cycle=2027-998" + project)));
        }
        for (String path : List.of("/budgeting/deliveries.atom", "/staff/deliveries")) {
            probes.put(
                    path, List.of(new Probe("?cycle=2027-999", "?cycle=2027-998"), new Probe("?cycle=x", "?cycle=")));
        }
        for (String path : List.of("/budgeting/followed", "/budgeting/unfollow")) {
            probes.put(path, List.of(new Probe("?token=" + NO_TOKEN, "?token=BAAAAAAAAAAAAAAAAAAAAA")));
        }
        probes.put("/budgeting/photos/*", List.of(new Probe("/999999998", "/999999999")));
        return probes;
    }
}
