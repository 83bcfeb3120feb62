package ma.opencommune.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.evidence.Evidence;
import ma.opencommune.federation.domain.evidence.EvidenceCheck;
import ma.opencommune.federation.domain.evidence.EvidenceFile;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import org.junit.jupiter.api.Test;

/** A region whose communes report a month: one in time, one late, one with a nil return, one silent. */
class RegionReportsIT {

    private static final YearMonth MONTH = YearMonth.now().minusMonths(2);
    private static final String FIGURE = "/federation/v1/figures?indicator=answered-in-time&period=" + MONTH;

    private final String officer = TwoNodes.people().session(Role.REPORTING_OFFICER);
    private final TestNode inTime = TwoNodes.enrolled("01.331.01.01", 101);
    private final TestNode late = TwoNodes.enrolled("01.331.01.03", 102);
    private final TestNode nothing = TwoNodes.enrolled("01.331.07.01", 103);
    private final TestNode silent = TwoNodes.enrolled("01.331.07.03", 104);

    private static void report(TestNode node, int in, int total) {
        int from = node.size();
        node.tell(
                "information.month",
                "month/" + MONTH,
                Operation.ASSERT,
                Map.of(
                        "month", MONTH.toString(),
                        "received", total,
                        "due", Map.of("inTime", in, "late", total - in, "total", total),
                        "outcomes", Map.of("total", 0),
                        "grounds", Map.of("total", 0),
                        "complaints", 0));
        TwoNodes.send(node.bundle(from == 1 ? 0 : from)).then().statusCode(200);
    }

    private static JsonPath get(String address) {
        return TwoNodes.people()
                .fromHere()
                .get(TwoNodes.region().url() + address)
                .jsonPath();
    }

    private static String standing(TestNode node) {
        return get("/federation/v1/reports?period=" + MONTH)
                .getString("reports.find { it.ou == '" + node.ou() + "' }.standing");
    }

    private Response press(String form, String button, Map<String, String> fields) {
        TestForm filled = TestForm.of(form, button).with("period", MONTH.toString());
        fields.forEach(filled::with);
        return filled.send(
                TwoNodes.people().with(officer).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                TwoNodes.region().url() + "/fr/staff/report-desk");
    }

    @Test
    void theRegionCountsGivesBackSealsAndRestates() throws SQLException {
        report(inTime, 90, 100);
        TwoNodes.change("UPDATE federation_reporting SET first = '"
                + MONTH.atEndOfMonth().plusDays(3) + "' WHERE ou = '" + inTime.ou() + "'");
        report(late, 30, 60);
        nothing.tell(
                "reporting.nil",
                "nil/" + MONTH,
                Operation.ASSERT,
                Map.of("period", MONTH.toString(), "statement", "NOTHING_TO_REPORT"));
        TwoNodes.send(nothing.bundle(0)).then().statusCode(200);
        assertThat(List.of(standing(inTime), standing(late), standing(nothing), standing(silent)))
                .containsExactly("RECEIVED", "LATE", "NIL", "MISSING");
        assertThat(get(FIGURE).getLong("numerator")).isEqualTo(120);
        assertThat(get(FIGURE).getLong("denominator")).isEqualTo(160);

        givesBack();
        press("seal", "close", Map.of()).then().statusCode(302);
        holdsOffline(120);
        report(late, 40, 60);
        assertThat(standing(late)).as("corrected, and late for ever").isEqualTo("LATE");
        assertThat(get(FIGURE).getLong("numerator")).as("what is sealed stays").isEqualTo(120);
        press("seal", "restate", Map.of("why", "Larache a corrigé")).then().statusCode(302);
        holdsOffline(130);
        TwoNodes.people()
                .fromHere()
                .get(TwoNodes.region().url() + "/federation/v1/editions?indicator=answered-in-time&period=" + MONTH)
                .then()
                .body("editions", hasSize(2))
                .body("editions[0].changes", hasSize(1))
                .body("editions[0].changes[0].ou", equalTo(late.ou().text()));
        theMapShows();
    }

    private void givesBack() {
        press("giveback", "return", Map.of("ou", late.ou().text(), "reasons", "Le total ne correspond pas"))
                .then()
                .statusCode(302);
        assertThat(standing(late)).isEqualTo("RETURNED");
        TwoNodes.people()
                .fromHere()
                .get(TwoNodes.region().url() + "/federation/v1/log/01/to/" + late.ou() + "/leaves?from=0")
                .then()
                .body(containsString("reporting.return"), containsString("Le total ne correspond pas"));
    }

    private static void theMapShows() {
        TwoNodes.people()
                .fromHere()
                .get(TwoNodes.region().url() + "/fr/reports?period=" + MONTH)
                .then()
                .statusCode(200)
                .body(containsString("class=\"tiles\""), containsString("Ksar El Kebir"), containsString("absent"));
    }

    /** For whoever trusts the keys of the two communes and of the region, got from each. */
    private void holdsOffline(long numerator) {
        Evidence evidence = EvidenceFile.read(TwoNodes.people()
                .fromHere()
                .get(TwoNodes.region().url() + "/indicator-evidence.json?code=answered-in-time&period=" + MONTH)
                .asString());
        NoteKey region = evidence.keys().stream()
                .map(NoteKey::parse)
                .filter(key -> key.name().equals("fed1/01"))
                .findFirst()
                .orElseThrow();
        List<EvidenceCheck.Finding> findings =
                EvidenceCheck.of(evidence, List.of(region, inTime.key(), late.key()), Map.of());
        assertThat(evidence.claimed().numerator()).isEqualTo(numerator);
        assertThat(findings).as("%s", findings).allMatch(EvidenceCheck.Finding::right);
    }
}
