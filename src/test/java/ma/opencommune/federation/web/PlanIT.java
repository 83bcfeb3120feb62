package ma.opencommune.federation.web;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** A plan from its first form to a commitment that everybody sees assessed. */
class PlanIT {

    private static final String URL = TestServer.shared().url();

    private final PlanByHttp office = new PlanByHttp();
    private final LocalDate today = LocalDate.now();

    @Test
    void aPlanIsWrittenPublishedAndAssessedWithEvidence() {
        get(URL + "/fr/plan").then().statusCode(200);
        Map<String, String> late = office.sheet(office.axis());
        late.put("last", today.plusYears(9).toString());
        assertThat(office.by().press("plan", "commit", "add", late).asString())
                .contains("Ces jours sortent de la durée du plan.", "Personne ne sait");
        String code = office.commitment();
        get(URL + "/fr/commitment?code=" + code)
                .then()
                .statusCode(200)
                .body(containsString("Publier les réponses"), containsString("dirhams"))
                .body(containsString("Échéance dépassée"), containsString("/fr/indicator?code=answered-in-time"));

        Map<String, String> assessment = new LinkedHashMap<>(Map.of(
                "code",
                code,
                "completion",
                "COMPLETE",
                "on",
                today.toString(),
                "words",
                "Tout est là",
                "evidence",
                ""));
        assertThat(office.by().press("commitment", "assess", "keep", assessment).asString())
                .contains("Écrivez l’adresse de ce qui le montre");
        assessment.put("evidence", "https://example.ma/registre");
        office.by().press("commitment", "assess", "keep", assessment).then().statusCode(302);
        get(URL + "/ar/plan").then().body(containsString("مكتمل"), containsString("نشر الأجوبة"));
        get(URL + "/federation/v1/plan")
                .then()
                .statusCode(200)
                .body(
                        "axes.commitments.flatten().find { it.code == '" + code + "' }.assessments[0].evidence",
                        equalTo("https://example.ma/registre"));
        assertThat(get(URL + "/plan.csv").asString()).contains(code, "COMPLETE", "1200");
    }
}
