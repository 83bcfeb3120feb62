package ma.opencommune.information.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import ma.opencommune.testing.TestUpload;
import org.junit.jupiter.api.Test;

/** What must be published without being asked: the list, a document from the publisher to the reader, a duty that requests make. */
class DutiesIT {

    private final Rows rows = Rows.of(TestServer.shared());
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final String session = people.session(Role.PUBLISHER);

    @Test
    void aDocumentIsPublishedFoundAndSaidToBeCurrent() throws SQLException {
        String id = rows.text("SELECT id FROM information_duty WHERE code = 'STUDIES'");
        press(id, "keep", "save", Map.of("owner", "Bureau des études", "frequency", "MONTHLY"))
                .then()
                .statusCode(302);
        assertThat(upload(id, "").body()).contains("Écrivez le titre du document");
        assertThat(upload(id, "Étude des circulations piétonnes").statusCode()).isEqualTo(302);
        String page =
                people.fromHere().get(url + "/fr/information/publications").asString();
        assertThat(page)
                .contains("Étude des circulations piétonnes", "Bureau des études", "Version accessible", "bureau 3");
        people.fromHere()
                .get(url + "/api/v1/information/duties")
                .then()
                .body("duties.code", hasItem("studies"))
                .body("duties.find { it.code == 'studies' }.documents", hasSize(1));
        people.fromHere()
                .get(url + "/api/v1/information/duties.csv")
                .then()
                .body(containsString("studies,,Bureau des études,monthly"));
        String address = people.fromHere()
                .queryParam("q", "études de circulation piétonne")
                .queryParam("language", "fr")
                .get(url + "/api/v1/information/similar")
                .path("similar.find { it.kind == 'document' }.url");
        Response file = people.fromHere().get(url + address);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.asString()).contains("Une étude");
        people.fromHere()
                .queryParam("q", "circulation pietonne")
                .get(url + "/fr/search")
                .then()
                .body(containsString("Étude des circulations piétonnes"));
        becomesOverdueAndCurrentAgain(id);
        press(id, "less", "remove", Map.of("chosen", address.replaceAll(".*/", "")))
                .then()
                .statusCode(302);
        people.fromHere().get(url + address).then().statusCode(404);
    }

    private void becomesOverdueAndCurrentAgain(String id) throws SQLException {
        rows.change("UPDATE information_duty SET updated = '2020-01-01' WHERE id = " + id);
        people.fromHere().get(url + "/fr/information/publications").then().body(containsString("En retard"));
        press(id, "keep", "uptodate", Map.of()).then().statusCode(302);
        people.fromHere()
                .get(url + "/api/v1/information/duties")
                .then()
                .body("duties.find { it.code == 'studies' }.standing", not("stale"));
    }

    @Test
    void theListOfTheLawIsThere() {
        people.fromHere()
                .get(url + "/fr/information/publications")
                .then()
                .statusCode(200)
                .body(containsString("Budgets et comptes"), containsString("Réutilisation"));
    }

    @Test
    void threeSimilarRequestsProposeADutyOnceAndThePublisherDecides() throws Exception {
        OfficeByHttp publisher = new OfficeByHttp(people, url, Role.PUBLISHER);
        String first = "";
        for (String title : new String[] {
            "Liste des fontaines publiques",
            "La liste des fontaines publiques",
            "Listes: fontaine publique",
            "Fontaines publiques, liste"
        }) {
            first = new AskByHttp(url).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
            publisher
                    .press("publication", first, "publish", "entry", Map.of("title", title))
                    .then()
                    .statusCode(302);
        }
        assertThat(rows.text("SELECT COUNT(*) FROM information_duty WHERE title LIKE '%ontaine%'"))
                .isEqualTo("1");
        String id = rows.text("SELECT id FROM information_duty WHERE title LIKE '%ontaine%'");
        assertThat(rows.text("SELECT requests FROM information_duty WHERE id = " + id))
                .contains(first);
        people.fromHere().get(url + "/fr/information/publications").then().body(not(containsString("fontaine")));
        people.with(session).get(url + "/fr/staff/duties").then().body(containsString("fontaine"));
        press(id, "decide", "accept", Map.of()).then().statusCode(302);
        people.fromHere().get(url + "/fr/information/publications").then().body(containsString("fontaine"));
    }

    private HttpResponse<String> upload(String id, String title) {
        return new TestUpload()
                .by(session)
                .with("more", "more")
                .with("jakarta.faces.ViewState", "stateless")
                .with("id", id)
                .with("upload", "1")
                .with("title", title)
                .with("language", "fr")
                .with("alternative", "En texte au bureau 3")
                .send(url + "/fr/staff/duty", "document", "etude.txt", "Une étude".getBytes(StandardCharsets.UTF_8));
    }

    private Response press(String id, String form, String button, Map<String, String> fields) {
        TestForm sent = TestForm.of(form, button).with("id", id);
        fields.forEach(sent::with);
        return sent.send(people.with(session).contentType(FORM), url + "/fr/staff/duty");
    }
}
