package ma.opencommune.budgeting.web;

import static ma.opencommune.budgeting.web.BallotIT.APPROVAL;
import static ma.opencommune.budgeting.web.BallotIT.ROLL;
import static ma.opencommune.budgeting.web.BallotIT.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestTexts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who may vote and comes to a ballot: the roll, its corrections, and codes by mail, text message and from the desk. */
class VoterRollIT {

    private static final String FIRST = BallotByHttp.PEOPLE.session(Role.BUDGET_OFFICER);
    private static final String SECOND = BallotByHttp.PEOPLE.session(Role.BUDGET_OFFICER);

    /** Asks for a correction about LA9; gives it as the other officer chooses it. */
    private static Map<String, String> asked(BallotByHttp vote, String kind) throws SQLException {
        Map<String, String> wanted = new HashMap<>(Map.of(
                "kind", kind, "nationalId", "LA9", "born", "1985-03-31", "area", "north", "sex", "F", "mail", ""));
        wanted.putAll(Map.of("phone", "0612345678", "reason", "certificat de résidence du 3 mars"));
        assertThat(vote.correct(FIRST, "ask", "doAsk", wanted).header("Location"))
                .contains("done=asked");
        return Map.of(
                "change", BallotByHttp.text("SELECT MAX(id) FROM budgeting_roll_change WHERE cycle_id = " + vote.id()));
    }

    @Test
    void onceTheBallotHasBegunNobodyIsPutOnTheRollByAListOrBehindTheApplication() throws SQLException {
        BallotByHttp vote = vote(2);
        assertThat(vote.bringOnly(ROLL + "LA9,1985-03-31,north,F,\n")).isEqualTo(200);
        assertThatThrownBy(() -> BallotByHttp.execute("INSERT INTO budgeting_roll (cycle_id, voter, born, area, sex)"
                        + " VALUES (" + vote.id() + ", UNHEX(SHA2('stuffed', 256)), '1985-03-31', 'north', 'F')"))
                .hasMessageContaining("the roll is full");
        assertThatThrownBy(() -> BallotByHttp.execute("DELETE FROM budgeting_roll WHERE cycle_id = " + vote.id()))
                .hasMessageContaining("the roll stays");
        assertThatThrownBy(() -> BallotByHttp.execute(
                        "UPDATE budgeting_roll SET area = 'north' WHERE area = 'south' AND cycle_id = " + vote.id()))
                .hasMessageContaining("What the roll says");
        assertThat(BallotByHttp.rows("SELECT 1 FROM budgeting_roll WHERE cycle_id = " + vote.id()))
                .hasSize(2);
    }

    @Test
    void theRollIsCorrectedByTwoOfficersOneVoterAtATimeAndWhoeverVotedStays() throws SQLException {
        BallotByHttp vote = vote(2);
        String kept = "SELECT roll_digest FROM budgeting_vote WHERE cycle_id = " + vote.id();
        String before = BallotByHttp.text(kept);
        Map<String, String> change = asked(vote, "ADD");
        assertThat(vote.correct(FIRST, "decide", "agree", change).asString())
                .contains("Un autre agent donne son accord");
        assertThat(vote.deskCode("LA9", "1985-03-31")).contains("ne peut voter");
        assertThat(vote.correct(SECOND, "decide", "agree", change).header("Location"))
                .contains("done=corrected");
        assertThat(vote.pass("LA9", "1985-03-31", vote.deskCode("LA9", "1985-03-31")))
                .isNotEmpty();
        assertThat(BallotByHttp.text(kept)).isNotEqualTo(before).matches("[0-9a-f]{64}");
        assertThat(BallotByHttp.rows(
                        "SELECT 1 FROM budgeting_roll_change WHERE line IS NOT NULL AND cycle_id = " + vote.id()))
                .isEmpty();
        change = asked(vote, "STRIKE");
        assertThat(vote.desk("sheet", "LA9", "1985-03-31").asString()).contains("remettez le bulletin de");
        assertThat(vote.correct(SECOND, "decide", "agree", change).asString())
                .contains("a voté ; elle n’est pas radiée");
        assertThat(BallotByHttp.rows(
                        "SELECT action FROM platform_audit WHERE subject = 'cycle:" + vote.cycle + "' ORDER BY seq"))
                .containsSubsequence(
                        "budgeting.roll.brought",
                        "budgeting.roll.asked",
                        "budgeting.roll.corrected",
                        "budgeting.desk.code",
                        "budgeting.roll.asked",
                        "budgeting.desk.sheet");
    }

    @Test
    void aCodeIsMailedToTheAddressOfTheRollAndIsGoodForFewTries() throws SQLException {
        BallotByHttp vote = vote(2);
        assertThat(vote.identify("mail", "LA1", "1985-03-30").asString()).contains("est sur la liste des votants");
        Response who = vote.identify("mail", "LA1", "1985-03-31");
        assertThat(who.header("Location")).contains("from=mailed");
        assertThat(BallotByHttp.text("SELECT COUNT(*) FROM platform_mail WHERE about = 'vote:" + vote.cycle + "'"))
                .isEqualTo("1");
        for (int tries = 0; tries < 6; tries++) {
            assertThat(vote.pass("LA1", "1985-03-31", "WRONGCODE")).isEmpty();
        }
        assertThat(BallotByHttp.text(
                        "SELECT code_tries FROM budgeting_roll WHERE code IS NOT NULL AND cycle_id = " + vote.id()))
                .isEqualTo("6");
    }

    @Test
    void aCodeGoesAsATextMessageThroughTheGatewayAlsoAfterItRefusedOnceAndSoOftenOnly() throws SQLException {
        BallotByHttp vote = new BallotByHttp(APPROVAL);
        String phone = "+2126" + vote.cycle.replaceAll(".*-", "") + "12345";
        vote.bring("national_id,birth_date,area,phone\nLA1,1985-03-31,north," + phone + "\nLA2,1985-03-31,north,\n");
        TestTexts.shared().refuse(1);
        assertThat(vote.identify("text", "LA1", "1985-03-31").header("Location"))
                .contains("from=texted");
        BallotByHttp.execute("UPDATE budgeting_text_message SET next_try = next_try - INTERVAL 1 MINUTE");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            BallotByHttp.execute("UPDATE budgeting_text_message SET next_try = UTC_TIMESTAMP(6)");
            return TestTexts.shared().taken(phone).size() == 1;
        });
        String sent = TestTexts.shared().taken(phone).get(0);
        String code = sent.replaceAll("(?s).*([0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
        assertThat(vote.pass("LA1", "1985-03-31", code)).isNotEmpty();
        assertThat(BallotByHttp.rows("SELECT 1 FROM budgeting_text_message WHERE sealed IS NOT NULL"))
                .as("number and code are forgotten")
                .isEmpty();
        assertThat(vote.identify("text", "LA2", "1985-03-31").asString()).contains("pas de téléphone mobile");
        for (int more = 0; more < 2; more++) {
            assertThat(vote.identify("text", "LA1", "1985-03-31").header("Location"))
                    .contains("from=texted");
        }
        assertThat(vote.identify("text", "LA1", "1985-03-31").asString()).contains("Plusieurs codes");
    }

    @Test
    void aCodeOfTheDeskIsNeitherReplacedByAMailedOneNorUsedUpByWrongTries() throws SQLException {
        BallotByHttp vote = vote(2);
        String code = vote.deskCode("LA1", "1985-03-31");
        for (int tries = 0; tries < 7; tries++) {
            assertThat(vote.pass("LA1", "1985-03-31", "WRONGCODE")).isEmpty();
        }
        assertThat(vote.identify("mail", "LA1", "1985-03-31").header("Location"))
                .contains("from=mailed");
        assertThat(vote.pass("LA1", "1985-03-31", code)).isNotEmpty();
        assertThat(vote.deskCode("LA1", "1985-03-31")).isNotEqualTo(code);
        assertThat(vote.pass("LA1", "1985-03-31", code)).isEmpty();
    }
}
