package ma.opencommune.budgeting.web;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.budgeting.domain.ballot.BoxBallot;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.vault.KeyedSeal;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import ma.opencommune.testing.TestUpload;

/** A vote as residents and officers hold it, over HTTP; the cycle itself is put into the database. */
public final class BallotByHttp {

    static final String URL = TestServer.shared().url();
    static final TestPeople PEOPLE = TestPeople.shared();

    private static final AtomicInteger NUMBER = new AtomicInteger(900);
    private static final Pattern CODE = Pattern.compile("dir=\"ltr\">([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([0-9a-f]{32})\"");

    /** The code of the cycle. */
    public final String cycle;

    private final String officer = PEOPLE.session(Role.BUDGET_OFFICER);
    private final String clerk = PEOPLE.session(Role.DESK_CLERK);

    private BallotByHttp(String cycle, boolean there) {
        this.cycle = cycle;
    }

    /** The vote of a cycle that is there. */
    public static BallotByHttp of(String cycle) {
        return new BallotByHttp(cycle, true);
    }

    /** A cycle before its ballot, which begins when a list of voters is brought in; with two areas and four projects. */
    public BallotByHttp(String settings) throws SQLException {
        cycle = "2099-" + NUMBER.incrementAndGet();
        execute(
                "INSERT INTO budgeting_cycle (code, name_ar, name_fr, year, state, line_reference, line_amount) VALUES ('"
                        + cycle + "', 'ميزانية', 'Budget de l’essai', 2099, 'PUBLISHED', '20.10', 1000)");
        execute("INSERT INTO budgeting_phase (cycle_id, kind, first_day, last_day) VALUES (" + id()
                + ", 'BALLOT', '2098-01-01', '2098-12-31')");
        for (String area : List.of("north:الشمال:Nord", "south:الجنوب:Sud")) {
            String[] parts = area.split(":");
            execute("INSERT INTO budgeting_area (cycle_id, code, name_ar, name_fr, city_wide, units) VALUES (" + id()
                    + ", '" + parts[0] + "', '" + parts[1] + "', '" + parts[2] + "', FALSE, '')");
        }
        for (String project : List.of("p1:600", "p2:400", "p3:300", "p4:100")) {
            String[] parts = project.split(":");
            execute(
                    "INSERT INTO budgeting_project (cycle_id, project, name_ar, name_fr, cost, area, category, incompatible)"
                            + " VALUES (" + id() + ", '" + parts[0] + "', 'مشروع', 'Projet " + parts[0]
                            + "', " + parts[1]
                            + ", 'north', '', '')");
        }
        execute("INSERT INTO budgeting_declaration (cycle_id, settings, text, digest, published) VALUES (" + id()
                + ", '" + settings.replace(";", "\n") + "', 'text', REPEAT('a', 64), '2020-01-01')");
    }

    /** The id of the cycle. */
    public long id() throws SQLException {
        return Long.parseLong(text("SELECT id FROM budgeting_cycle WHERE code = '" + cycle + "'"));
    }

    /** Brings a list of voters in as the officer; then the ballot begins. */
    public int bring(String table) throws SQLException {
        int status = bringOnly(table);
        days("2020-01-01", "2098-12-31");
        return status;
    }

    /** Gives the ballot other days behind the back of the application and of the database. */
    public void days(String first, String last) throws SQLException {
        move("first_day = '" + first + "', last_day = '" + last + "' WHERE kind = 'BALLOT'");
    }

    /** Lets so many days pass: every phase comes that much nearer. */
    public void pass(long days) throws SQLException {
        move("first_day = first_day - INTERVAL " + days + " DAY, last_day = last_day - INTERVAL " + days + " DAY"
                + " WHERE TRUE");
    }

    private void move(String change) throws SQLException {
        String trigger = text("SELECT CONCAT('CREATE TRIGGER budgeting_phase_no_update BEFORE UPDATE ON budgeting_phase"
                + " FOR EACH ROW ', action_statement) FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                + " AND trigger_name = 'budgeting_phase_no_update'");
        execute("DROP TRIGGER budgeting_phase_no_update");
        try {
            execute("UPDATE budgeting_phase SET " + change + " AND cycle_id = " + id());
        } finally {
            execute(trigger);
        }
    }

    int bringOnly(String table) {
        return new TestUpload()
                .by(officer)
                .with("bring", "bring")
                .with("send", "1")
                .with("cycle", cycle)
                .with("jakarta.faces.ViewState", "stateless")
                .send(URL + "/fr/staff/vote", "file", "roll.csv", table.getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    /** A code from the desk, or the page that refuses it. */
    public String deskCode(String id, String born) {
        String page = desk("code", id, born).asString();
        Matcher code = CODE.matcher(page);
        return code.find() ? code.group(1) : page;
    }

    /** A visit to the desk. */
    public Response desk(String button, String id, String born) {
        Response page = PEOPLE.with(clerk).get(URL + "/fr/staff/vote-desk?cycle=" + cycle);
        return TestForm.on(page, "desk", button)
                .with("cycle", cycle)
                .with("nationalId", id)
                .with("born", born)
                .send(PEOPLE.with(clerk), URL + "/fr/staff/vote-desk");
    }

    /** Presses a button of the corrections of the roll as an officer. */
    Response correct(String session, String form, String button, Map<String, String> fields) {
        TestForm filled = TestForm.of(form, button).with("cycle", cycle);
        fields.forEach(filled::with);
        return filled.send(PEOPLE.with(session), URL + "/fr/staff/roll-changes");
    }

    Response staffPage() {
        return PEOPLE.with(officer).get(URL + "/fr/staff/vote?cycle=" + cycle);
    }

    /** The pass of somebody with a code, ready to fill in a ballot. */
    public String pass(String id, String born, String code) {
        Response who = identify("haveCode", id, born);
        Response entered = TestForm.of("vote", "enter")
                .with("code", code)
                .send(by(who.cookie(VoterPass.COOKIE)), URL + "/fr/budgeting/vote-code");
        String pass = entered.cookie(VoterPass.COOKIE);
        return pass == null ? "" : pass;
    }

    Response identify(String button, String id, String born) {
        return TestForm.of("vote", button)
                .with("cycle", cycle)
                .with("nationalId", id)
                .with("born", born)
                .send(PEOPLE.fromHere(), URL + "/fr/budgeting/vote");
    }

    /** The name of a form that was just opened. */
    public String form(String pass) {
        Matcher form =
                FORM.matcher(by(pass).get(URL + "/fr/budgeting/vote-ballot").asString());
        return form.find() ? form.group(1) : "";
    }

    /** Presses a button of the ballot. */
    public Response press(String pass, String button, String form, String... projects) {
        TestForm ballot = TestForm.of("vote", button)
                .with("form", form)
                .with("cycle", cycle)
                .with("stage", button.equals("confirm") ? "review" : "write");
        if (projects.length > 0) {
            ballot.with("project", List.of(projects));
        }
        return ballot.send(by(pass), URL + "/fr/budgeting/vote-ballot");
    }

    static RequestSpecification by(String pass) {
        return PEOPLE.fromHere().cookie(VoterPass.COOKIE, pass);
    }

    static String text(String query) throws SQLException {
        List<String> rows = rows(query);
        return rows.isEmpty() ? "" : rows.get(0);
    }

    /** What the ballots in the box say, as {@code projects/points}, in the order in which they lie there. */
    List<String> said() throws SQLException {
        String key = text("SELECT HEX(box_key) FROM budgeting_vote WHERE cycle_id = " + id());
        KeyedSeal vault = new KeyedSeal(HexFormat.of().parseHex(TestServer.VAULT_KEY));
        KeyedSeal box =
                new KeyedSeal(HexFormat.of().parseHex(vault.open(HexFormat.of().parseHex(key))));
        return rows("SELECT HEX(sealed) FROM budgeting_box WHERE cycle_id = " + id()).stream()
                .map(row -> BoxBallot.read(box.open(HexFormat.of().parseHex(row))))
                .map(ballot ->
                        ballot.choices().projectsText() + "/" + ballot.choices().pointsText())
                .toList();
    }

    /** The first column of every row. */
    static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = PEOPLE.connect();
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    /** Changes the database. */
    public static void execute(String change) throws SQLException {
        try (Connection database = PEOPLE.connect();
                Statement statement = database.createStatement()) {
            statement.execute(change);
        }
    }
}
