package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestMail;
import ma.opencommune.testing.TestUpload;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What becomes of a winner: promised, put off with a reason, reached, paid; everybody reads it and is told by mail who wants to be. */
class DeliveryIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final BallotByHttp vote = new BallotByHttp(
            "rule=greedy;ballot=approval;mostProjects=2;change=no;age=16;ageOn=2026-01-01;scope=everywhere");
    private final OfficersByHttp officers = new OfficersByHttp(vote.cycle);
    private final TestMail mail = new TestMail(BallotByHttp.PEOPLE);

    DeliveryIT() throws SQLException {
        BallotByHttp.execute("INSERT INTO budgeting_delivery (cycle_id, project, changed) VALUES (" + vote.id()
                + ", 'p1', UTC_TIMESTAMP(6))");
    }

    private Response open(String path) {
        return BallotByHttp.PEOPLE.fromHere().get(BallotByHttp.URL + path);
    }

    private String page() {
        return open("/fr/budgeting/delivered?cycle=" + vote.cycle + "&project=p1")
                .asString();
    }

    private String deliver(String form, String button, Map<String, String> fields) {
        return officers.deliver("p1", form, button, fields);
    }

    @Test
    void aWinnerIsPromisedPutOffWithAReasonAndReachedAndTheFirstPromiseStays() {
        String late = TODAY.minusDays(3).toString();
        String later = TODAY.plusDays(30).toString();
        assertThat(deliver("promising", "promise", Map.of("promiseKind", "TENDER", "promiseDay", late)))
                .isEqualTo("done");
        assertThat(deliver("promising", "promise", Map.of("promiseKind", "IN_USE", "promiseDay", later)))
                .isEqualTo("done");
        assertThat(page()).contains("En retard", "Appel d’offres publié");
        assertThat(deliver("delaying", "delay", Map.of("delayKind", "TENDER", "delayDay", later, "delayReason", "")))
                .contains("Écrivez quelque chose");
        assertThat(deliver(
                        "delaying",
                        "delay",
                        Map.of("delayKind", "TENDER", "delayDay", later, "delayReason", "Le sol est inondé")))
                .isEqualTo("done");
        assertThat(page()).contains("Le sol est inondé", "Prévu").doesNotContain("answer late");
        assertThat(deliver("reaching", "reach", Map.of("reachKind", "TENDER", "reachDay", later)))
                .contains("Cette date est à venir");
        assertThat(deliver("reaching", "reach", Map.of("reachKind", "TENDER", "reachDay", TODAY.toString())))
                .isEqualTo("done");
        assertThat(page()).contains("En cours", "après la promesse");
        assertThat(open("/budgeting/deliveries.csv?cycle=" + vote.cycle).asString())
                .contains("TENDER," + late + "," + later + "," + TODAY + ",false");
        assertThat(open("/fr/budgeting/deliveries").asString()).contains("Projet p1", "Étapes promises à ce jour");
        assertThat(open("/budgeting/deliveries.atom?cycle=" + vote.cycle + "&language=ar")
                        .asString())
                .contains("نشر طلب العروض", "<entry>");
        assertThat(deliver("stopping", "stop", Map.of("stopReason", "Terrain vendu")))
                .isEqualTo("done");
        assertThat(page()).contains("Arrêté", "Terrain vendu");
    }

    @Test
    void moneyAndContractsAreKeptToTheCentimeAndNobodyOverwritesWhatTheyHaveNotSeen() throws SQLException {
        Map<String, String> facts =
                Map.of("unit", "Division des travaux", "committed", "540 000,50", "spent", "1200", "version", "0");
        assertThat(deliver("facts", "save", Map.of("unit", "", "committed", "viele", "spent", "1", "version", "0")))
                .contains("Écrivez un montant");
        assertThat(deliver("facts", "save", facts)).isEqualTo("done");
        assertThat(deliver("facts", "save", facts)).contains("pendant que vous écriviez");
        assertThat(BallotByHttp.text(
                        "SELECT CONCAT(committed, ' ', spent) FROM budgeting_delivery WHERE cycle_id = " + vote.id()))
                .isEqualTo("54000050 120000");
        Map<String, String> contract = Map.of(
                "reference",
                "12/2027/TET",
                "holder",
                "Société Atlas",
                "contractAmount",
                "540000,50",
                "signed",
                TODAY.toString());
        assertThat(deliver("contracting", "sign", contract)).isEqualTo("done");
        assertThat(deliver("contracting", "sign", contract)).contains("déjà noté");
        assertThat(page()).contains("Division des travaux", "12/2027/TET", "Société Atlas", "plus que voté");
    }

    @Test
    void aPhotographIsKnownByItsContentAndSaysWhatItShows() throws IOException, SQLException {
        assertThat(photo("photo.png", "not a picture".getBytes(StandardCharsets.UTF_8), "Le chantier"))
                .isEqualTo(200);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        assertThat(photo("photo.png", png.toByteArray(), "")).isEqualTo(200);
        assertThat(photo("photo.png", png.toByteArray(), "Le chantier vu de la place"))
                .isEqualTo(302);
        String id = BallotByHttp.text("SELECT archive_id FROM budgeting_photo p JOIN budgeting_delivery d ON d.id ="
                + " p.delivery_id WHERE d.cycle_id = " + vote.id());
        assertThat(page()).contains("alt=\"Le chantier vu de la place\"", "/budgeting/photos/" + id);
        assertThat(open("/budgeting/photos/" + id).contentType()).isEqualTo("image/png");
        assertThat(open("/budgeting/photos/999999999").statusCode()).isEqualTo(404);
    }

    private int photo(String name, byte[] file, String alternative) {
        return new TestUpload()
                .by(officers.first)
                .with("photographing", "photographing")
                .with("add", "1")
                .with("cycle", vote.cycle)
                .with("project", "p1")
                .with("alternative", alternative)
                .with("taken", TODAY.toString())
                .with("jakarta.faces.ViewState", "stateless")
                .send(BallotByHttp.URL + "/fr/staff/delivery", "photo", name, file)
                .statusCode();
    }

    @Test
    void whoConfirmsIsToldByMailUntilTheyEndItWithOneClick() throws SQLException {
        Response asked = TestForm.of("following", "send")
                .with("cycle", vote.cycle)
                .with("project", "p1")
                .with("email", vote.cycle + "@exemple.ma")
                .send(BallotByHttp.PEOPLE.fromHere(), BallotByHttp.URL + "/fr/budgeting/delivered");
        assertThat(asked.header("Location")).contains("asked=yes");
        String about = "follower:" + BallotByHttp.text("SELECT MAX(id) FROM budgeting_follower");
        String link = mail.link(about);
        assertThat(open(link).asString()).contains("Confirmez que vous voulez");
        assertThat(deliver("promising", "promise", Map.of("promiseKind", "STUDIES", "promiseDay", "2027-03-01")))
                .isEqualTo("done");
        run("budgeting.news", () -> told());
        assertThat(mail.count(about)).as("nobody is told before they confirm").isEqualTo(1);
        String token = link.replaceAll(".*token=", "");
        TestForm.of("followed", "confirm")
                .with("token", token)
                .send(BallotByHttp.PEOPLE.fromHere(), BallotByHttp.URL + "/fr/budgeting/followed")
                .then()
                .statusCode(302);
        assertThat(deliver("reaching", "reach", Map.of("reachKind", "STUDIES", "reachDay", TODAY.toString())))
                .isEqualTo("done");
        run("budgeting.news", () -> mail.count(about) == 2);
        assertThat(mail.letter(about)).contains("Études terminées", "/budgeting/unfollow?token=" + token);
        BallotByHttp.PEOPLE
                .fromHere()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(BallotByHttp.URL + "/budgeting/unfollow?token=" + token)
                .then()
                .statusCode(200);
        assertThat(open(link).statusCode()).isEqualTo(404);
        assertThat(BallotByHttp.rows(
                        "SELECT 1 FROM budgeting_follower f JOIN budgeting_delivery d ON d.id = f.delivery_id"
                                + " WHERE d.cycle_id = " + vote.id()))
                .isEmpty();
    }

    private boolean told() throws SQLException {
        return BallotByHttp.rows(
                        "SELECT 1 FROM budgeting_delivery_event e JOIN budgeting_delivery d ON d.id = e.delivery_id"
                                + " WHERE NOT e.told AND d.cycle_id = " + vote.id())
                .isEmpty();
    }

    private static void run(String job, Callable<Boolean> done) throws SQLException {
        BallotByHttp.execute(
                "UPDATE platform_job SET last_started = NULL, last_ended = NULL WHERE name = '" + job + "'");
        Awaitility.await(job).atMost(Duration.ofSeconds(40)).until(done);
    }
}
