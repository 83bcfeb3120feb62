package ma.opencommune.budgeting.web;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.budgeting.domain.cycle.Freezing;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** A cycle from the officer's first form to the rule that nobody changes any more. */
class CycleIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final LocalDate today = LocalDate.now();

    @Test
    void aDraftIsSeenByOfficersOnlyAndAPublicCycleByEveryone() {
        CycleByHttp office = new CycleByHttp(today);
        for (String address : new String[] {
            "/fr/budgeting/cycle?code=",
            "/budgeting/projects.csv?code=",
            "/budgeting/declaration.txt?code=",
            "/api/v1/budgeting/cycles/"
        }) {
            get(url + address + office.code()).then().statusCode(404);
        }
        office.get("/fr/budgeting/cycle?code=" + office.code()).then().statusCode(200);
        office.complete();
        get(url + "/fr/budgeting/cycle?code=" + office.code())
                .then()
                .statusCode(200)
                .body(containsString("Budget d’essai"), containsString("Il reste 21 jours"))
                .body(containsString("900"), containsString("40.20.10/31"))
                .body(not(containsString("Projet 1")));
        get(url + "/fr/budgeting/cycles").then().body(containsString(office.code()));
        get(url + "/api/v1/budgeting/cycles/" + office.code())
                .then()
                .statusCode(200)
                .body("phase", equalTo("information"))
                .body("projects[1].incompatibleWith[0]", equalTo("1"))
                .body("areas[0].envelope", equalTo(400_000))
                .body("declaration", nullValue());
    }

    @Test
    void aPublishedRuleIsNeverChangedNeitherByPagesNorInTheDatabase() throws SQLException {
        CycleByHttp office = new CycleByHttp(today).complete();
        office.freeze().then().statusCode(302);
        byte[] text = get(url + "/budgeting/declaration.txt?code=" + office.code())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String digest = Freezing.digest(new String(text, StandardCharsets.UTF_8));
        get(url + "/fr/budgeting/cycle?code=" + office.code())
                .then()
                .body(containsString(digest), containsString("Projet 1"));
        assertThat(count(
                        "SELECT COUNT(*) FROM platform_audit WHERE action = 'budgeting.rule.published' AND subject = 'cycle:"
                                + office.code() + "' AND details LIKE '%" + digest + "%'"))
                .isEqualTo(1);
        String refused = "La règle est publiée";
        office.money("900001").then().statusCode(200).body(containsString(refused));
        office.area("WEST", "1", false).then().statusCode(200).body(containsString(refused));
        office.project("3", "10", "CITY", "").then().statusCode(200).body(containsString(refused));
        office.press("cycle", "calendar", "days", CycleByHttp.days(today.plusDays(1)))
                .then()
                .statusCode(200)
                .body(containsString(refused));
        office.freeze().then().statusCode(200);
        assertThat(get(url + "/budgeting/declaration.txt?code=" + office.code()).asByteArray())
                .as("the lot is drawn once")
                .isEqualTo(text);
        String id = "(SELECT id FROM budgeting_cycle WHERE code = '" + office.code() + "')";
        for (String change : new String[] {
            "UPDATE budgeting_declaration SET digest = NULL WHERE cycle_id = " + id,
            "DELETE FROM budgeting_declaration WHERE cycle_id = " + id,
            "UPDATE budgeting_project SET cost = 1 WHERE cycle_id = " + id,
            "DELETE FROM budgeting_area WHERE cycle_id = " + id,
            "UPDATE budgeting_cycle SET line_amount = 1 WHERE code = '" + office.code() + "'"
        }) {
            assertThatThrownBy(() -> execute(change)).as(change).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatFollowsTheBallotMayStillMove() {
        CycleByHttp office = new CycleByHttp(today).complete();
        office.freeze().then().statusCode(302);
        Map<String, String> later = new LinkedHashMap<>(CycleByHttp.days(today));
        later.put("last_DELIVERY", today.plusYears(3).toString());
        office.press("cycle", "calendar", "days", later).then().statusCode(302);
    }

    @Test
    void withoutMoneyOrAfterTheBallotHasBegunNoRuleIsPublished() {
        CycleByHttp bare = new CycleByHttp(today);
        bare.freeze()
                .then()
                .statusCode(200)
                .body(containsString("Le cycle n’est pas publié."), containsString("Il manque la référence"));
        CycleByHttp late = new CycleByHttp(today.minusWeeks(19)).complete();
        late.freeze().then().statusCode(200).body(containsString("Le vote a commencé."));
    }

    @Test
    void aWrongCalendarIsNamedAtItsPhase() {
        CycleByHttp office = new CycleByHttp(today);
        Map<String, String> days = new LinkedHashMap<>(CycleByHttp.days(today));
        days.put("first_REVIEW", days.get("first_PROPOSALS"));
        days.put("first_BALLOT", "");
        office.press("cycle", "calendar", "days", days)
                .then()
                .statusCode(200)
                .body(containsString("id=\"first_REVIEW-error\""), containsString("id=\"first_BALLOT-error\""));
    }

    @Test
    void whoExaminesProposalsDoesNotSetCyclesUp() {
        people.as(Role.TECHNICAL_REVIEWER).get(url + "/fr/staff/cycles").then().statusCode(403);
    }

    @Test
    void theRehearsalShowsTheDeclaredRuleBesideTheOthers() {
        CycleByHttp office = new CycleByHttp(today).complete();
        office.press("rehearsal", "madeForm", "make", Map.of("voters", "200", "seed", "7"))
                .then()
                .statusCode(200)
                .body(containsString("200 bulletins"), containsString("Parts égales"));
        office.press("rehearsal", "madeForm", "make", Map.of("voters", "99999", "seed", "x"))
                .then()
                .statusCode(200)
                .body(containsString("Écrivez un nombre de 1 à"));
    }

    @Test
    void theExportedProjectsAreAFileOfBallotsWithoutBallots() {
        CycleByHttp office = new CycleByHttp(today).complete();
        get(url + "/budgeting/projects.pb?code=" + office.code())
                .then()
                .statusCode(200)
                .body(containsString("budget;900000"), containsString("1;300000;"));
        get(url + "/budgeting/projects.csv?code=" + office.code())
                .then()
                .statusCode(200)
                .body(containsString("2,مشروع 2,Projet 2,,,250000,CITY,,1,وصف"));
    }

    private long count(String query) throws SQLException {
        try (Connection database = people.connect();
                ResultSet found = database.createStatement().executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(String change) throws SQLException {
        try (Connection database = people.connect()) {
            database.createStatement().executeUpdate(change);
        }
    }

    @Test
    void whoeverSavesWhatSomebodyChangedMeanwhileIsToldAndKeepsWhatTheyTyped() {
        CycleByHttp office = new CycleByHttp(LocalDate.now().plusDays(3)).complete();
        String seen = office.get("/fr/staff/cycle-project?id=1&code=" + office.code())
                .asString()
                .replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        Map<String, String> mine = Map.of(
                "id", "1", "project", "1", "name_ar", "مشروعي", "name_fr", "Mon nom", "cost", "310000", "area", "NORTH",
                "seen", seen);
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("name_fr", "Leur nom");
        office.press("cycle-project", "projectForm", "save", theirs).then().statusCode(302);
        office.press("cycle-project", "projectForm", "save", mine)
                .then()
                .statusCode(200)
                .body(containsString("pendant que vous écriviez"), containsString("Mon nom"));
        office.get("/fr/staff/cycle-projects?code=" + office.code()).then().body(containsString("Leur nom"));
    }
}
