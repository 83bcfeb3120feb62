package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ballot without an account: recorded once or not at all, and nothing kept joins a voter and a ballot. */
class BallotIT {

    static final String APPROVAL =
            "rule=equal-shares;ballot=approval;mostProjects=2;change=no;age=16;ageOn=2026-01-01;scope=everywhere";
    static final String ROLL = "national_id,birth_date,area,sex,mail\n";

    static BallotByHttp vote(int voters) throws SQLException {
        BallotByHttp vote = new BallotByHttp(APPROVAL);
        StringBuilder roll = new StringBuilder(ROLL);
        for (int voter = 1; voter <= voters; voter++) {
            roll.append("LA").append(voter).append(",1985-03-31,").append(voter % 2 == 0 ? "north" : "south");
            roll.append(",F,voter").append(voter).append("@example.org\n");
        }
        assertThat(vote.bring(roll.toString())).isEqualTo(302);
        return vote;
    }

    private static String pass(BallotByHttp vote, int voter) {
        return vote.pass("la " + voter, "31/03/1985", vote.deskCode("LA" + voter, "1985-03-31"));
    }

    private static String receipt(Response answer) {
        String to = String.valueOf(answer.header("Location"));
        return to.contains("receipt=") ? to.replaceAll(".*receipt=", "") : "";
    }

    @Test
    void aVoteIsChosenLookedAtConfirmedAndFoundByItsReceipt() throws SQLException {
        BallotByHttp vote = vote(3);
        String pass = pass(vote, 1);
        String form = vote.form(pass);
        assertThat(vote.press(pass, "review", form, "p1", "p2", "p3").asString())
                .contains("plus de projets que permis");
        assertThat(vote.press(pass, "review", form, "p1", "p9").asString())
                .contains("Projet p1")
                .doesNotContain("p9");
        assertThat(vote.press(pass, "review", form, "p1", "p4").asString())
                .contains("Vérifiez votre vote", "Projet p1", "Projet p4")
                .doesNotContain("Projet p2");
        assertThat(BallotByHttp.text("SELECT COUNT(*) FROM budgeting_box WHERE cycle_id = " + vote.id()))
                .isEqualTo("0");
        String receipt = receipt(vote.press(pass, "confirm", form, "p4", "p1"));
        assertThat(receipt).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(vote.said()).containsExactly("p1,p4/");
        BallotByHttp.PEOPLE
                .fromHere()
                .get(BallotByHttp.URL + "/fr/budgeting/vote-receipt?cycle=" + vote.cycle + "&receipt="
                        + receipt.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("Votre vote est enregistré"));
        assertThat(BallotByHttp.PEOPLE
                        .fromHere()
                        .get(BallotByHttp.URL + "/budgeting/receipts.csv?cycle=" + vote.cycle)
                        .asString())
                .contains(receipt);
    }

    @Test
    void sentTwiceItIsOneVoteWithOneReceiptAndASecondWindowIsToldSo() throws SQLException {
        BallotByHttp vote = vote(2);
        String pass = pass(vote, 1);
        String form = vote.form(pass);
        String other = vote.form(pass);
        String receipt = receipt(vote.press(pass, "confirm", form, "p1"));
        assertThat(receipt(vote.press(pass, "confirm", form, "p1")))
                .isEqualTo(receipt)
                .isNotEmpty();
        assertThat(receipt(vote.press("", "confirm", form, "p1"))).isEqualTo(receipt);
        assertThat(vote.press(pass, "confirm", other, "p2").header("Location")).contains("state=before");
        assertThat(vote.press("", "confirm", other, "p2").header("Location")).contains("state=expired");
        assertThat(vote.press("forged", "confirm", other, "p2").header("Location"))
                .contains("state=expired");
        assertThat(vote.said()).containsExactly("p1/");
        assertThat(vote.deskCode("LA1", "1985-03-31")).contains("a déjà voté");
        assertThat(vote.desk("sheet", "LA1", "1985-03-31").asString()).contains("a déjà voté");
    }

    @Test
    void whoeverTakesASheetOfPaperCannotVoteOnTheWebAnyMore() throws SQLException {
        BallotByHttp vote = vote(2);
        String pass = pass(vote, 1);
        String form = vote.form(pass);
        assertThat(vote.desk("sheet", "LA1", "1985-03-31").asString()).contains("remettez le bulletin de");
        assertThat(vote.press(pass, "confirm", form, "p1").header("Location")).contains("state=before");
        assertThat(vote.said()).isEmpty();
    }

    @Test
    void closedMeanwhileItIsNotRecordedAndSaidSo() throws SQLException {
        BallotByHttp vote = vote(2);
        String pass = pass(vote, 1);
        String form = vote.form(pass);
        vote.days("2020-01-01", "2020-01-02");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(String.valueOf(vote.press(pass, "confirm", form, "p1", "p2", "p3")
                                .header("Location")))
                        .contains("state=closed"));
        assertThat(vote.press(pass, "confirm", form, "p1").header("Location")).contains("state=closed");
        assertThat(vote.said()).isEmpty();
        assertThat(vote.identify("haveCode", "LA2", "1985-03-31").asString()).contains("Aucun vote");
    }

    @ParameterizedTest
    @CsvSource({"points;points=10;mostPoints=6,6,x,4,'p1,p3','6,4'", "ranking,2,,1,'p3,p1',''"})
    void pointsAndOrdersAreKeptAsGiven(
            String kind, String first, String second, String third, String projects, String points)
            throws SQLException {
        BallotByHttp vote = new BallotByHttp(APPROVAL.replace("approval;mostProjects=2", kind));
        vote.bring(ROLL + "LA1,1985-03-31,north,F,\n");
        String pass = pass(vote, 1);
        TestForm ballot = TestForm.of("vote", "confirm")
                .with("form", vote.form(pass))
                .with("cycle", vote.cycle)
                .with("stage", "review")
                .with("number-p1", first)
                .with("number-p2", second == null || second.equals("x") ? "" : second)
                .with("number-p3", third);
        assertThat(receipt(ballot.send(BallotByHttp.by(pass), BallotByHttp.URL + "/fr/budgeting/vote-ballot")))
                .isNotEmpty();
        assertThat(vote.said()).containsExactly(projects + "/" + points);
    }

    @Test
    void twoCopiesOfTheDatabaseShowThatSomebodyVotedAndNotWhat() throws SQLException {
        BallotByHttp vote = vote(3);
        String of = " WHERE cycle_id = " + vote.id();
        List<String> before = List.of();
        List<String> lengths = new ArrayList<>();
        for (int voter = 1; voter <= 3; voter++) {
            String pass = pass(vote, voter);
            String[] chosen = voter == 1 ? new String[] {"p1", "p2"} : new String[] {"p4"};
            assertThat(receipt(vote.press(pass, "confirm", vote.form(pass), chosen)))
                    .isNotEmpty();
            List<String> after = new ArrayList<>(
                    BallotByHttp.rows("SELECT CONCAT(LOWER(HEX(sealed)), ' ', channel) FROM budgeting_box" + of));
            List<String> now = List.copyOf(after);
            after.removeAll(before);
            assertThat(after).as("the new ballot, beside the new mark").hasSize(1);
            lengths.add(String.valueOf(after.get(0).length()));
            assertThat(new String(HexFormat.of().parseHex(after.get(0).split(" ")[0]), StandardCharsets.ISO_8859_1))
                    .doesNotContain("p4", "p1", "north", "south");
            before = now;
        }
        assertThat(before).as("the same choice is never sealed alike").doesNotHaveDuplicates();
        assertThat(lengths).as("nor does the length tell").containsOnly(lengths.get(0));
    }

    @Test
    void nothingThatIsKeptJoinsAVoterAndABallot() throws SQLException, IOException {
        BallotByHttp vote = vote(24);
        String trail = BallotByHttp.text("SELECT MAX(seq) FROM platform_audit");
        long log = Files.size(TestServer.shared().log());
        List<String> receipts = new ArrayList<>();
        for (int voter = 1; voter <= 24; voter++) {
            String pass = pass(vote, voter);
            receipts.add(receipt(vote.press(pass, "confirm", vote.form(pass), voter <= 12 ? "p1" : "p2")));
        }
        String of = " WHERE cycle_id = " + vote.id();
        assertThat(receipts).doesNotContain("").doesNotHaveDuplicates();
        tablesHaveNothingInCommon();
        assertThat(BallotByHttp.rows("SELECT code_until FROM budgeting_roll" + of + " AND code_until IS NOT NULL"))
                .isEmpty();
        List<String> box = vote.said();
        assertThat(box).hasSize(24);
        List<String> firstTwelve = box.subList(0, 12);
        assertThat(firstTwelve).as("rows lie in no order of their coming").contains("p1/", "p2/");
        assertThat(BallotByHttp.rows("SELECT receipt FROM budgeting_receipt" + of))
                .isSorted()
                .isNotEqualTo(receipts);
        assertThat(BallotByHttp.rows("SELECT action FROM platform_audit WHERE seq > " + trail
                        + " AND (action LIKE 'budgeting.vote%' OR action LIKE 'budgeting.ballot%' OR subject LIKE '%"
                        + vote.cycle + "%')"))
                .as("the codes of the desk and nothing of the votes")
                .hasSize(24)
                .containsOnly("budgeting.desk.code");
        noTraces(vote, receipts, log);
    }

    private static void tablesHaveNothingInCommon() throws SQLException {
        assertThat(columns("budgeting_box")).containsExactly("ballot", "channel", "cycle_id", "sealed");
        assertThat(columns("budgeting_receipt")).containsExactly("cycle_id", "receipt");
        assertThat(columns("budgeting_roll"))
                .containsExactly(
                        "area",
                        "born",
                        "channel",
                        "code",
                        "code_tries",
                        "code_until",
                        "cycle_id",
                        "desk_code",
                        "mail",
                        "phone",
                        "sex",
                        "voted_on",
                        "voter");
        assertThat(BallotByHttp.rows(
                        "SELECT CONCAT(table_name, column_name) FROM information_schema.columns WHERE table_schema ="
                                + " DATABASE() AND table_name IN ('budgeting_box', 'budgeting_roll', 'budgeting_receipt') AND (extra <> ''"
                                + " OR column_default LIKE '%current%')"))
                .isEmpty();
    }

    private static void noTraces(BallotByHttp vote, List<String> receipts, long from) throws SQLException, IOException {
        String log = Files.readString(TestServer.shared().log());
        String written = log.substring((int) Math.min(from, log.length()));
        List<String> secrets = new ArrayList<>(receipts);
        String of = " WHERE cycle_id = " + vote.id();
        secrets.addAll(BallotByHttp.rows("SELECT LOWER(HEX(ballot)) FROM budgeting_box" + of));
        secrets.addAll(BallotByHttp.rows("SELECT LOWER(HEX(voter)) FROM budgeting_roll" + of));
        assertThat(secrets).hasSizeGreaterThan(60).noneMatch(written::contains);
        String voters = String.join("", BallotByHttp.rows("SELECT HEX(voter) FROM budgeting_roll" + of));
        assertThat(BallotByHttp.rows("SELECT HEX(ballot) FROM budgeting_box" + of))
                .noneMatch(voters::contains);
    }

    private static List<String> columns(String table) throws SQLException {
        return BallotByHttp.rows("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND table_name = '" + table + "' ORDER BY column_name");
    }

    @Test
    void theDatabaseItselfKeepsTheBoxAndTheMarksOnTheRoll() throws SQLException {
        BallotByHttp vote = vote(2);
        String pass = pass(vote, 1);
        receipt(vote.press(pass, "confirm", vote.form(pass), "p1"));
        String of = " WHERE cycle_id = " + vote.id();
        assertThatThrownBy(() -> BallotByHttp.execute("UPDATE budgeting_box SET sealed = 'p2'" + of))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> BallotByHttp.execute("DELETE FROM budgeting_box" + of))
                .hasMessageContaining("never taken out");
        assertThatThrownBy(() -> BallotByHttp.execute(
                        "UPDATE budgeting_roll SET channel = NULL" + of + " AND channel IS NOT NULL"))
                .hasMessageContaining("never taken back");
        assertThatThrownBy(() -> BallotByHttp.execute("DELETE FROM budgeting_roll" + of + " AND channel IS NOT NULL"))
                .hasMessageContaining("stays on the roll");
        assertThatThrownBy(() -> BallotByHttp.execute(
                        "INSERT INTO budgeting_roll (cycle_id, voter, born, area, sex, channel) VALUES (" + vote.id()
                                + ", UNHEX(SHA2('added', 256)), '1985-03-31', 'north', 'F', 'ONLINE')"))
                .hasMessageContaining("Nobody is put on the roll");
        assertThatThrownBy(() -> BallotByHttp.execute("DELETE FROM budgeting_receipt" + of))
                .hasMessageContaining("never taken away");
    }

    @Test
    void officersSeeWhoVotedInNumbersWithFewHiddenAndNeverWhat() throws SQLException {
        BallotByHttp vote = vote(20);
        for (int voter = 1; voter <= 3; voter++) {
            String pass = pass(vote, voter);
            assertThat(receipt(vote.press(pass, "confirm", vote.form(pass), "p1")))
                    .isNotEmpty();
        }
        String page = vote.staffPage().asString();
        assertThat(page).contains("20 votants sont sur la liste", "masqué").doesNotContain("Projet p1");
        assertThat(BallotByHttp.PEOPLE
                        .as(Role.DESK_CLERK)
                        .get(BallotByHttp.URL + "/fr/staff/vote?cycle=" + vote.cycle)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aWrongListIsNamedLineByLineAndAddsNobody() throws SQLException {
        BallotByHttp vote = new BallotByHttp(APPROVAL);
        assertThat(vote.bring(ROLL + "LA1,1985-03-31,nowhere,F,\n")).isEqualTo(200);
        assertThat(BallotByHttp.text("SELECT COUNT(*) FROM budgeting_roll WHERE cycle_id = " + vote.id()))
                .isEqualTo("0");
        BallotByHttp changeable = new BallotByHttp(APPROVAL.replace("change=no", "change=yes"));
        assertThat(changeable.bring(ROLL + "LA1,1985-03-31,north,F,\n")).isEqualTo(200);
    }
}
