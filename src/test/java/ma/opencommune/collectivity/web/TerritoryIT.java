package ma.opencommune.collectivity.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import ma.opencommune.testing.TestUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TerritoryIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final String session = people.session(Role.ADMINISTRATOR);

    @BeforeEach
    void nothingThere() throws SQLException {
        try (Connection connection = people.connect()) {
            connection.createStatement().executeUpdate("UPDATE collectivity_unit SET parent_id = NULL");
            connection.createStatement().executeUpdate("DELETE FROM collectivity_unit");
        }
    }

    private Response page(String query) {
        return people.with(session).get(url + "/fr/staff/territory-unit" + query);
    }

    private RequestSpecification asPerson() {
        return people.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private Response add(long under, String kind, String french, String code) {
        String query = under == 0 ? "" : "?under=" + under;
        return TestForm.on(page(query), "unit-form", "save")
                .with("unit", "")
                .with("under", under == 0 ? "" : under)
                .with("kind", kind)
                .with("name_ar", "حي " + french)
                .with("name_fr", french)
                .with("name_zgh", "")
                .with("name_en", "")
                .with("code", code)
                .send(asPerson(), url + "/fr/staff/territory-unit" + query);
    }

    private Response place(long id, String button, long parent) {
        return TestForm.on(page("?unit=" + id), "place-form", button)
                .with("unit", id)
                .with("parent", parent)
                .send(asPerson(), url + "/fr/staff/territory-unit?unit=" + id);
    }

    private long id(String french) throws SQLException {
        return count("SELECT id FROM collectivity_unit WHERE name_fr = '" + french + "'");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = people.connect();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    private HttpResponse<String> bring(String table) {
        return new TestUpload()
                .by(session)
                .with("bring", "bring")
                .with("import", "1")
                .with("jakarta.faces.ViewState", "stateless")
                .send(url + "/fr/staff/territory", "file", "territory.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void partsAreAddedShownToEverybodyMovedOrderedAndRetired() throws SQLException {
        add(0, "ARRONDISSEMENT", "Nord", "N").then().statusCode(302);
        add(0, "ARRONDISSEMENT", "Sud", "").then().statusCode(302);
        add(id("Nord"), "NEIGHBOURHOOD", "Port", "").then().statusCode(302);
        String about = given().get(url + "/fr/about").asString();
        assertThat(about.indexOf("Nord")).isBetween(0, about.indexOf("Port"));
        given().get(url + "/ar/about").then().body(containsString("حي Port"), containsString("مقاطعة"));

        assertThat(place(id("Port"), "move", id("Sud")).header("Location")).contains("done=moved");
        assertThat(place(id("Sud"), "up", 0).header("Location")).contains("done=ordered");
        String after = given().get(url + "/fr/about").asString();
        assertThat(after.indexOf("Sud")).isBetween(0, after.indexOf("Port"));
        assertThat(after.indexOf("Port")).isLessThan(after.indexOf("Nord"));

        place(id("Sud"), "retire", 0).then().statusCode(200).body(containsString("Retirez-les ou déplacez-les"));
        assertThat(place(id("Port"), "retire", 0).statusCode()).isEqualTo(302);
        given().get(url + "/fr/about").then().body(not(containsString("Port")));
        people.with(session)
                .get(url + "/fr/staff/territory")
                .then()
                .body(containsString("Port"), containsString("Retirée de l’usage"));
        assertThat(place(id("Port"), "restore", 0).statusCode()).isEqualTo(302);
        assertThat(place(id("Nord"), "delete", 0).header("Location")).contains("done=deleted");
        assertThat(id("Nord")).isEqualTo(-1);
        assertThat(
                        count(
                                "SELECT COUNT(DISTINCT action) FROM platform_audit WHERE action LIKE 'collectivity.territory.%'"))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void aPartCannotBePutIntoItselfAndATakenCodeIsToldAtItsField() throws SQLException {
        add(0, "ANNEX", "Haut", "H");
        add(id("Haut"), "NEIGHBOURHOOD", "Bas", "");
        place(id("Haut"), "move", id("Bas")).then().statusCode(200).body(containsString("href=\"#parent\""));
        assertThat(count("SELECT COUNT(*) FROM collectivity_unit WHERE name_fr = 'Haut' AND parent_id IS NULL"))
                .isEqualTo(1);
        add(0, "ANNEX", "Autre", "H")
                .then()
                .statusCode(200)
                .body(containsString("href=\"#code\""), containsString("value=\"Autre\""));
        add(0, "ANNEX", "", "").then().statusCode(200).body(containsString("href=\"#name_fr\""));
        page("?unit=999999").then().statusCode(404);
    }

    @Test
    void aTableIsBroughtInAsAWholeOrNotAtAll() throws SQLException {
        String head = "code,parent,kind,name_ar,name_fr\n";
        HttpResponse<String> wrong = bring(head + "A,,ANNEX,ملحقة,Annexe A\nB,ZZ,DOUAR,دوار,Douar B\n");
        assertThat(wrong.statusCode()).as(wrong.body()).isEqualTo(200);
        assertThat(wrong.body()).contains("Ligne 3, colonne parent").contains("href=\"#file\"");
        assertThat(count("SELECT COUNT(*) FROM collectivity_unit")).isZero();

        HttpResponse<String> right = bring(head + "B,A,DOUAR,دوار,Douar B\nA,,ANNEX,ملحقة,Annexe A\n");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(302);
        assertThat(count("SELECT COUNT(*) FROM collectivity_unit c JOIN collectivity_unit p ON p.id = c.parent_id"
                        + " WHERE c.code = 'B' AND p.code = 'A'"))
                .isEqualTo(1);
        Response table = people.with(session).get(url + "/staff/territory.csv");
        assertThat(table.asString()).startsWith("\uFEFFcode,parent,kind").contains("B,A,DOUAR,دوار,Douar B");
        assertThat(bring(table.asString()).statusCode()).isEqualTo(302);
        assertThat(count("SELECT COUNT(*) FROM collectivity_unit")).isEqualTo(2);
    }

    @Test
    void aProgramReadsTheTree() throws SQLException {
        add(0, "ARRONDISSEMENT", "Nord", "N");
        add(id("Nord"), "NEIGHBOURHOOD", "Port", "");
        place(id("Port"), "retire", 0);
        Response all = given().get(url + "/api/v1/collectivity/territory?retired=true");
        assertThat(all.jsonPath().getString("collectivity")).isEqualTo("01.571.01.11");
        assertThat(all.jsonPath().getMap("units[0].name")).isEqualTo(Map.of("ar", "حي Nord", "fr", "Nord"));
        assertThat(all.jsonPath().getString("units[0].units[0].name.fr")).isEqualTo("Port");
        assertThat(given().get(url + "/api/v1/collectivity/territory")
                        .jsonPath()
                        .<List<?>>get("units[0].units"))
                .isEmpty();
        given().get(url + "/api/v1/collectivity/territory?deep=1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
