package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures: for staff any period and every number; for everybody whole years without small numbers. */
class FiguresIT {

    private static final Rows ROWS = Rows.of(TestServer.shared());
    private static final String CLOSED = """
            INSERT INTO information_request (number, token_hash, version, channel, language, kind, urgent_reason, subject,
              description, answer_form, words, received, submitted, handling, open, officer, regime, calendar_revision, extended,
              first_due, due, known_due, earliest, latest, provisional, outcome, ground, answered, publication, public_title,
              public_words, publication_reason, acknowledged_days, answered_days)
            SELECT CONCAT('FIG-%1$d-%2$s-', seq), UNHEX(SHA2(CONCAT('%1$d%2$s', seq), 256)), 1, 'PAPER', 'fr', 'ORDINARY', '', 'Budget',
              'Les comptes', 'PAPER', 'budget', d, d, 'CLOSED', FALSE, 1, '31-13', 1, FALSE, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY,
              d + INTERVAL 28 DAY, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY, FALSE, '%2$s', %3$s, d + INTERVAL %5$d DAY, 'PRIVATE', '', '',
              '', 1, seq FROM (SELECT seq, DATE('%1$d-03-04') + INTERVAL seq DAY AS d FROM seq_1_to_%4$d) s
            """;

    /** One open request for each due date from eight weeks ago to two weeks from now. */
    private static final String OPEN = """
            INSERT INTO information_request (number, token_hash, version, channel, language, kind, urgent_reason, subject,
              description, answer_form, words, received, submitted, handling, open, officer, regime, calendar_revision, extended,
              first_due, due, known_due, earliest, latest, provisional, publication, public_title, public_words, publication_reason)
            SELECT CONCAT('CLK-', seq), UNHEX(SHA2(CONCAT('clk', seq), 256)), 1, 'PAPER', 'fr', 'ORDINARY', '', 'dateline',
              'Les comptes', 'PAPER', 'dateline', '2019-06-03', '2019-06-03', 'SEARCHING', TRUE, 1, '31-13', 1, FALSE, d, d, d, d, d,
              FALSE, 'PRIVATE', '', '', ''
            FROM (SELECT seq, CURRENT_DATE + INTERVAL CAST(seq AS SIGNED) - 57 DAY AS d FROM seq_1_to_71) s
            """;

    private static final TestPeople PEOPLE = TestPeople.shared();

    private final String url = TestServer.shared().url();

    @BeforeAll
    static void fill() throws SQLException {
        for (int year : new int[] {2021, 2022}) {
            ROWS.change(CLOSED.formatted(year, "GRANTED", "NULL", 20, 10));
            ROWS.change(CLOSED.formatted(year, "NOT_HELD", "'NOT_AVAILABLE'", 3, 40));
            ROWS.change(CLOSED.formatted(year, "REPEAT", "'ALREADY_GIVEN'", 7, 10));
        }
    }

    @Test
    void staffSeeEveryNumberOfAnyPeriodAsPageAndFiles() throws IOException {
        String period = "?from=2021-01-01&to=2021-12-31";
        String officer = PEOPLE.session(Role.INFORMATION_OFFICER);
        PEOPLE.with(officer)
                .get(url + "/fr/staff/figures" + period)
                .then()
                .statusCode(200)
                .body(containsString("Information non détenue"))
                .body(containsString("La moitié en 6 jours au plus"))
                .body(containsString("<svg"))
                .body(not(containsString("caché")));
        String csv = PEOPLE.with(officer)
                .get(url + "/staff/figures.csv" + period + "&language=fr")
                .asString();
        assertThat(csv)
                .contains("STAGE,ANSWERED,Répondues,30,false")
                .contains("OUTCOME,NOT_HELD,Information non détenue,3,false")
                .contains("GROUND,NOT_AVAILABLE,Information non disponible,3,false")
                .contains("TIMELINESS,MET_LATE,Répondue en retard,3,false")
                .contains("RECEIVED,2021-03,mars 2021,30,false")
                .contains("ANSWER,NINETY,")
                .contains("DAYS,TO_5,5 jours au plus,13,false");
        assertThat(csv).contains("neuf sur dix, en jours au plus\",17,false");
        Sheet outcomes = new SpreadSheet(new ByteArrayInputStream(PEOPLE.with(officer)
                        .get(url + "/staff/figures.ods" + period + "&language=ar")
                        .asByteArray()))
                .getSheet("المآلات");
        assertThat(outcomes.getRange(1, 2).getValue()).isEqualTo("قبول كلي");
        assertThat(outcomes.getRange(1, 3).getValue()).isEqualTo(20.0);
    }

    @Test
    void theClockOfOpenRequestsIsCountedAsTheQueueShowsIt() throws SQLException {
        ROWS.change(OPEN);
        String officer = PEOPLE.session(Role.INFORMATION_OFFICER);
        Map<String, Long> shown = PEOPLE.with(officer)
                .get(url + "/staff/requests.csv?q=dateline")
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[8])
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Map<String, Long> counted = PEOPLE.with(officer)
                .get(url + "/staff/figures.csv?from=2019-01-01&to=2019-12-31&language=fr")
                .asString()
                .lines()
                .map(line -> line.split(","))
                .filter(cells -> cells[0].equals("CLOCK") && shown.containsKey(cells[1]))
                .collect(Collectors.toMap(
                        cells -> cells[1], cells -> Long.valueOf(cells[cells.length - 2]), Long::sum, TreeMap::new));
        assertThat(shown).hasSize(6);
        assertThat(counted).isEqualTo(shown);
    }

    @Test
    void datesThatMakeNoPeriodAreSaidAndTheYearIsShown() {
        PEOPLE.as(Role.HEAD)
                .get(url + "/fr/staff/figures?year=2021&from=2021-05-01&to=2021-04-01")
                .then()
                .statusCode(200)
                .body(containsString("ne forment pas une période"))
                .body(containsString("du vendredi 1er janvier 2021 au vendredi 31 décembre 2021"));
    }

    @Test
    void everybodySeesAYearWithoutSmallNumbersNorThoseThatTellThem() {
        Response json = given().get(url + "/api/v1/information/statistics?year=2021");
        json.then()
                .statusCode(200)
                .body("tables.outcome.total", equalTo(30))
                .body("tables.outcome.GRANTED", equalTo(20))
                .body("tables.outcome.NOT_HELD", nullValue())
                .body("tables.outcome.REPEAT", nullValue())
                .body("tables.ground.NOT_AVAILABLE", nullValue())
                .body("tables.ground.ALREADY_GIVEN", nullValue())
                .body("tables.timeliness.MET_LATE", nullValue())
                .body("answer.median", equalTo(6));
        given().get(url + "/fr/information/figures?year=2021")
                .then()
                .statusCode(200)
                .body(containsString("caché"))
                .body(containsString("Les nombres de 1 à 4 sont cachés"));
        given().get(url + "/information/figures.csv?year=2021&language=fr")
                .then()
                .body(containsString("OUTCOME,NOT_HELD,Information non détenue,,true"));
        given().get(url + "/information/figures.ods?year=2021").then().statusCode(200);
    }

    @Test
    void whatEverybodySeesStaysTheSameForAMonth() throws SQLException {
        given().get(url + "/api/v1/information/statistics?year=2022").then().body("tables.stage.total", equalTo(30));
        ROWS.change(CLOSED.formatted(2022, "UNCLEAR", "'UNCLEAR_REQUEST'", 1, 10));
        given().get(url + "/api/v1/information/statistics?year=2022").then().body("tables.stage.total", equalTo(30));
        String officer = PEOPLE.session(Role.INFORMATION_OFFICER);
        Awaitility.await("staff see it, a minute later at most: what takes long to count is kept for a while")
                .atMost(Duration.ofSeconds(70))
                .until(() -> PEOPLE.with(officer)
                        .get(url + "/staff/figures.csv?year=2022")
                        .asString()
                        .contains("STAGE,TOTAL,Total,31,false"));
    }

    @Test
    void theNextEditionHidesWhatTheOneBeforeHidAndIsTheSame() throws SQLException {
        String api = url + "/api/v1/information/statistics?year=2023";
        ROWS.change(CLOSED.formatted(2023, "GRANTED", "NULL", 8, 10));
        ROWS.change(
                "UPDATE information_request SET received = '2023-04-20' WHERE number REGEXP '^FIG-2023-GRANTED-[3-8]$'");
        given().get(api).then().body("tables.stage.total", equalTo(8)).body("tables.received.'2023-04'", nullValue());
        ROWS.change("UPDATE information_figures_edition SET edition = edition - INTERVAL 1 MONTH WHERE year = 2023");
        ROWS.change(CLOSED.formatted(2023, "REPEAT", "'ALREADY_GIVEN'", 3, 10));
        ROWS.change("UPDATE information_request SET received = '2023-10-20' WHERE number LIKE 'FIG-2023-REPEAT-%'");
        String officer = PEOPLE.session(Role.INFORMATION_OFFICER);
        Awaitility.await("what was counted a moment ago is counted anew")
                .until(() -> PEOPLE.with(officer)
                        .get(url + "/staff/figures.csv?year=2023")
                        .asString()
                        .contains("STAGE,TOTAL,Total,11"));
        given().get(api)
                .then()
                .body("tables.stage.total", equalTo(11))
                .body("tables.received.containsKey('2023-04')", equalTo(true))
                .body("tables.received.'2023-04'", nullValue());
    }

    @Test
    void aYearWithoutRequestsAndAYearThatCannotBeAreSaid() {
        given().get(url + "/api/v1/information/statistics?year=2020").then().statusCode(404);
        given().get(url + "/api/v1/information/statistics?year=1999").then().statusCode(400);
        given().get(url + "/api/v1/information/statistics?from=2021-01-01")
                .then()
                .statusCode(400);
        given().get(url + "/fr/information/figures?year=2020")
                .then()
                .statusCode(200)
                .body(containsString("Aucune demande"));
        given().get(url + "/information/figures.csv?year=2020").then().statusCode(404);
    }

    @Test
    void workingDaysAreKeptWhenReceiptAndAnswerAreGiven() throws Exception {
        String number = new AskByHttp(url).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
        assertThat(days("acknowledged_days", number)).isEqualTo("0");
        assertThat(days("answered_days", number)).isNull();
        OfficeByHttp officer = new OfficeByHttp(PEOPLE, url, Role.INFORMATION_OFFICER).takes(number);
        officer.writes(
                number, Map.of("outcome", "GRANTED", "text", "Voici les comptes.", "reason", "", "orientation", ""));
        new OfficeByHttp(PEOPLE, url, Role.HEAD)
                .press(number, "decide", "sign", Map.of())
                .then()
                .statusCode(302);
        assertThat(days("answered_days", number)).isEqualTo("0");
    }

    @Test
    void theAnnualReportHoldsTheSameFiguresAndItsMakingIsRecorded() throws IOException, SQLException {
        String head = PEOPLE.session(Role.HEAD);
        PEOPLE.with(head)
                .get(url + "/fr/staff/annual-report")
                .then()
                .statusCode(200)
                .body(containsString("annual-report.pdf?year=2021&amp;language=ar"));
        byte[] pdf = PEOPLE.with(head)
                .get(url + "/staff/annual-report.pdf?year=2021&language=fr")
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("année 2021", "Information non détenue");
        }
        PEOPLE.with(head)
                .get(url + "/staff/annual-report.csv?year=2021&language=fr")
                .then()
                .body(containsString("OUTCOME,NOT_HELD,Information non détenue,3,false"));
        PEOPLE.with(head).get(url + "/staff/annual-report.pdf?year=1999").then().statusCode(404);
        assertThat(
                        ROWS.text(
                                "SELECT COUNT(*) FROM platform_audit WHERE action = 'information.report.made' AND subject = 'report:2021'"))
                .isEqualTo("2");
    }

    private static String days(String column, String number) throws SQLException {
        return ROWS.text("SELECT " + column + " FROM information_request WHERE number = '" + number + "'");
    }
}
