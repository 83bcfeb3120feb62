package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.CountJson;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.OptionsReader;
import ma.opencommune.budgeting.domain.count.OptionsReading;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.platform.identity.Role;
import org.junit.jupiter.api.Test;

/** From paper and web to a published result that anyone counts again to the same digest. */
class ResultIT {

    private static final String SETTINGS =
            "rule=equal-shares;completion=add1;ballot=approval;mostProjects=2;change=no;age=16;ageOn=2026-01-01;scope=everywhere";

    private final BallotByHttp vote = new BallotByHttp(SETTINGS);
    private final OfficersByHttp officers = new OfficersByHttp(vote.cycle);
    private final String first = officers.first;
    private final String second = officers.second;

    ResultIT() throws SQLException {}

    private String count(String session, String form, String button) {
        return officers.count(session, form, button);
    }

    private void castFour() throws SQLException {
        StringBuilder roll = new StringBuilder("national_id,birth_date,area\n");
        for (int voter = 1; voter <= 6; voter++) {
            roll.append("LA").append(voter).append(",1985-03-31,north\n");
        }
        assertThat(vote.bring(roll.toString())).isEqualTo(302);
        for (int voter = 1; voter <= 4; voter++) {
            String pass = vote.pass("LA" + voter, "1985-03-31", vote.deskCode("LA" + voter, "1985-03-31"));
            assertThat(vote.press(pass, "confirm", vote.form(pass), voter == 4 ? "p3" : "p1")
                            .statusCode())
                    .isEqualTo(302);
        }
        vote.desk("sheet", "LA5", "1985-03-31");
        vote.desk("sheet", "LA6", "1985-03-31");
    }

    private String paper(String session, String form, String button, Map<String, String> fields) {
        Response answer = officers.press(session, "vote-paper", form, button, fields);
        return answer.statusCode() == 302 ? "done" : answer.asString();
    }

    private void keyTwoSheets() {
        assertThat(paper(first, "begin", "start", Map.of("batch", "N-01", "area", "north", "sheets", "2")))
                .isEqualTo("done");
        assertThat(paper(first, "begin", "start", Map.of("batch", "N-01", "area", "north", "sheets", "2")))
                .contains("aucun autre lot");
        assertThat(key(first, "p1 p9\nx")).contains("Ces lignes nomment");
        assertThat(key(first, "p1")).contains("diffèrent : 1, 2");
        assertThat(key(first, "p4 p1\nx")).isEqualTo("done");
        assertThat(key(second, "p1\nx")).isEqualTo("done");
        assertThat(paper(first, "settle", "put", Map.of("settled", "N-01"))).contains("saisis différemment : 1");
        assertThat(count(first, "close", "doClose")).contains("lot de bulletins papier");
        assertThat(key(second, "p1 p4\nx")).isEqualTo("done");
        assertThat(key(BallotByHttp.PEOPLE.session(Role.DESK_CLERK), "p1 p4\nx"))
                .contains("Deux autres agents");
        assertThat(paper(first, "settle", "put", Map.of("settled", "N-01"))).isEqualTo("done");
    }

    private String key(String session, String keyed) {
        return paper(session, "key", "keep", Map.of("chosen", "N-01", "keyed", keyed));
    }

    @Test
    void theBoxIsClosedCountedTwiceAndPublishedAndAnyoneComesToTheSameDigest() throws SQLException {
        castFour();
        assertThat(count(first, "close", "doClose")).contains("Le vote est encore en cours");
        assertThat(paper(first, "begin", "start", Map.of("batch", "N-00", "area", "north", "sheets", "2")))
                .contains("les urnes restent scellées");
        vote.days("2020-01-01", "2020-02-01");
        keyTwoSheets();
        assertThat(count(first, "count", "doCount")).contains("Fermez d’abord");
        assertThat(count(first, "close", "doClose")).isEqualTo("done");
        assertThatThrownBy(() ->
                        BallotByHttp.execute("INSERT INTO budgeting_box (cycle_id, ballot, sealed, channel) VALUES ("
                                + vote.id() + ", UNHEX(MD5('late')), 'p3', 'ONLINE')"))
                .hasMessageContaining("The box is closed");
        assertThat(count(first, "count", "doCount")).isEqualTo("done");
        assertThat(result(BallotByHttp.PEOPLE.fromHere()).statusCode()).isEqualTo(404);
        assertThat(count(first, "confirm", "doConfirm")).contains("Un autre agent confirme");
        assertThat(count(first, "publish", "doPublish")).contains("doit d’abord confirmer");
        assertThat(count(second, "confirm", "doConfirm")).isEqualTo("done");
        assertThat(count(first, "publish", "doPublish")).isEqualTo("done");
        assertThat(result(BallotByHttp.PEOPLE.fromHere()).asString())
                .contains(
                        "Résultat du vote",
                        "Projet p1",
                        "À côté d’une autre règle",
                        "java -jar open-commune-recount.jar");
        sameDigest();
        assertThat(BallotByHttp.rows("SELECT project FROM budgeting_delivery WHERE cycle_id = " + vote.id()))
                .as("every winner is to be carried out")
                .contains("p1");
        Response minutes = file("minutes.pdf");
        assertThat(minutes.statusCode()).isEqualTo(200);
        assertThat(minutes.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(file("result.csv").asString()).contains("p1,600,4,true");
        keyIsDestroyedAfterTheComplaints();
    }

    private void sameDigest() throws SQLException {
        String file = file("result.pb").asString();
        assertThat(file).contains("num_votes;5", "voter_id;vote\n");
        assertThat(file.substring(file.indexOf("VOTES"))).doesNotContain("north", "ONLINE", "PAPER");
        Election election = ((PbReading.Accepted) PbReader.read(file)).election();
        Declaration declared = ((OptionsReading.Accepted)
                        OptionsReader.read(Map.of("rule", "equal-shares", "completion", "add1")))
                .declaration();
        assertThat(CountJson.digest(Count.run(election, declared.forElection(election))))
                .isEqualTo(BallotByHttp.text("SELECT digest FROM budgeting_vote WHERE cycle_id = " + vote.id()));
    }

    private void thePublishedResultStays() throws SQLException {
        String of = " WHERE cycle_id = " + vote.id();
        for (String change :
                List.of("digest = REPEAT('0', 64)", "ballots = ''", "confirmed_by = 1", "published = NULL")) {
            assertThatThrownBy(() -> BallotByHttp.execute("UPDATE budgeting_vote SET " + change + of))
                    .hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> BallotByHttp.execute("UPDATE budgeting_vote SET closed = NULL" + of))
                .hasMessageContaining("stays closed");
        assertThatThrownBy(() -> BallotByHttp.execute("UPDATE budgeting_vote SET voter_key = 'x'" + of))
                .hasMessageContaining("keys of a vote stay");
        assertThatThrownBy(() -> BallotByHttp.execute("DELETE FROM budgeting_vote" + of))
                .hasMessageContaining("never deleted");
    }

    private void keyIsDestroyedAfterTheComplaints() throws SQLException {
        String page = result(BallotByHttp.PEOPLE.fromHere()).asString();
        int at = page.indexOf("35 à 44 ans");
        String participation = page.substring(at, at + 60);
        assertThat(count(first, "destroy", "doDestroy")).contains("La période de réclamation");
        BallotByHttp.execute("INSERT INTO budgeting_phase (cycle_id, kind, first_day, last_day) VALUES (" + vote.id()
                + ", 'RESULT', '2020-02-02', '2020-03-01')");
        assertThat(count(first, "destroy", "doDestroy")).isEqualTo("done");
        assertThat(BallotByHttp.text(
                        "SELECT COALESCE(HEX(voter_key), 'gone') FROM budgeting_vote WHERE cycle_id = " + vote.id()))
                .isEqualTo("gone");
        assertThat(BallotByHttp.rows("SELECT 1 FROM budgeting_roll WHERE cycle_id = " + vote.id()
                        + " AND (born IS NOT NULL OR sex <> 'UNKNOWN' OR voted_on IS NOT NULL OR mail IS NOT NULL)"))
                .isEmpty();
        assertThat(result(BallotByHttp.PEOPLE.fromHere()).asString()).contains(participation);
        thePublishedResultStays();
        assertThat(BallotByHttp.rows("SELECT action FROM platform_audit WHERE subject = 'cycle:" + vote.cycle + "'"))
                .contains(
                        "budgeting.box.closed",
                        "budgeting.result.counted",
                        "budgeting.result.confirmed",
                        "budgeting.result.published",
                        "budgeting.key.destroyed");
    }

    private Response result(RequestSpecification by) {
        return by.get(BallotByHttp.URL + "/fr/budgeting/result?cycle=" + vote.cycle);
    }

    private Response file(String name) {
        return BallotByHttp.PEOPLE.fromHere().get(BallotByHttp.URL + "/budgeting/" + name + "?cycle=" + vote.cycle);
    }
}
