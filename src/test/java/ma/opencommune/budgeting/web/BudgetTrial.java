package ma.opencommune.budgeting.web;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/**
 * A whole cycle, tried out over HTTP in Arabic: proposals, review, projects, roll, ballot on the web and on paper keyed twice with mistakes,
 * close, count, second officer, publication, two steps of a winner; then the published file is counted again by the jar. Only the days
 * are moved behind the back of the application. Arguments: voters, of them on paper, proposals, projects. Prints what came of it.
 */
public final class BudgetTrial {

    private static final int SHEETS = 200;
    private static final Path OUT = Path.of("target", "trial");
    private static final String BORN = "1985-03-31";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final TestPeople people = TestPeople.shared();
    private final String url = TestServer.shared().url();
    private final String clerk = people.session(Role.DESK_CLERK);
    private final String otherClerk = people.session(Role.DESK_CLERK);
    private final Random random = new Random(7);
    private final int voters;
    private final int onPaper;
    private final int proposals;
    private final int projects;
    private final CycleByHttp office = new CycleByHttp(LocalDate.now().minusWeeks(4));
    private final OfficersByHttp officers = new OfficersByHttp(office.code());
    private final BallotByHttp vote = BallotByHttp.of(office.code());
    private final List<String> ids = new ArrayList<>();
    private long begun = System.nanoTime();

    private BudgetTrial(int voters, int onPaper, int proposals, int projects) {
        this.voters = voters;
        this.onPaper = onPaper;
        this.proposals = proposals;
        this.projects = projects;
    }

    /** Plays the cycle. */
    public static void main(String[] arguments) throws Exception {
        int[] numbers = {5000, 800, 60, 25};
        for (int at = 0; at < arguments.length; at++) {
            numbers[at] = Integer.parseInt(arguments[at]);
        }
        Files.createDirectories(OUT);
        boolean same = new BudgetTrial(numbers[0], numbers[1], numbers[2], numbers[3]).play();
        System.exit(same ? 0 : 1);
    }

    private boolean play() throws Exception {
        office.money("1500000").then().statusCode(302);
        office.area("NORTH", "600000", false).then().statusCode(302);
        office.area("SOUTH", "600000", false).then().statusCode(302);
        office.area("CITY", "", true).then().statusCode(302);
        office.press("cycle", "open", "publish", Map.of()).then().statusCode(302);
        propose();
        office.freeze().then().statusCode(302);
        must(vote.bringOnly(roll()) == 302, "the roll is brought in");
        step("rule published, roll of " + voters);
        vote.pass(days("first_day"));
        ballot();
        vote.pass(days("last_day") + 1);
        paper();
        officers.publish();
        step("closed, counted, confirmed by another officer, published");
        deliver();
        return recount();
    }

    /** How many days until this day of the ballot. */
    private long days(String which) throws SQLException {
        return Long.parseLong(BallotByHttp.text("SELECT DATEDIFF(" + which + ", UTC_DATE()) FROM budgeting_phase"
                + " WHERE kind = 'BALLOT' AND cycle_id = " + vote.id()));
    }

    private void propose() throws Exception {
        String reviewer = people.session(Role.TECHNICAL_REVIEWER);
        for (int number = 1; number <= proposals; number++) {
            String own = proposal(number);
            staff("proposal", "admitting", "admit", Map.of("number", own));
            if (number > projects) {
                staff("proposal", "declining", "decline", Map.of("number", own, "declineWords", "خارج اختصاص الجماعة"));
                continue;
            }
            for (String part : List.of("LEGALITY", "COMPETENCE", "FEASIBILITY", "COST")) {
                review(
                        reviewer,
                        "reviewing",
                        "giveReview",
                        Map.of("number", own, "part", part, "possible", "yes", "opinion", ""));
            }
            String cost = String.valueOf(20_000 + random.nextInt(180) * 1000);
            review(
                    reviewer,
                    "estimating",
                    "giveEstimate",
                    Map.of("number", own, "cost", cost, "maintenance", "500", "sure", "ROUGH", "reason", ""));
            staff("proposal-review", "accepting", "accept", Map.of("number", own, "acceptWords", "مقبول"));
        }
        ids.addAll(BallotByHttp.rows("SELECT project FROM budgeting_project WHERE cycle_id = " + vote.id()));
        must(ids.size() == projects, "projects of the ballot: " + ids.size());
        step(proposals + " proposals, of them " + ids.size() + " on the ballot, the others answered");
    }

    private String proposal(int number) {
        Map<String, String> fields = Map.of(
                "title", "مقترح رقم " + number + " للحي",
                "text", "نافورة ماء وظل وإنارة للجميع",
                "area", List.of("NORTH", "SOUTH", "CITY").get(number % 3),
                "place", "الساحة",
                "gender", "ACCESS",
                "publicName", "",
                "email", "resident" + number + "@example.ma",
                "consent", "yes");
        TestForm form = TestForm.of("propose", "draft").with("code", office.code());
        fields.forEach(form::with);
        String draft = send(form, "/ar/budgeting/propose", null).header("Location");
        String own = draft.replaceAll(".*number=([^&]*).*", "$1");
        TestForm sent =
                TestForm.of("sending", "send").with("number", own).with("token", draft.replaceAll(".*token=", ""));
        must(send(sent, "/ar/budgeting/own-proposal", null).statusCode() == 302, "proposal sent");
        return own;
    }

    private void staff(String page, String form, String button, Map<String, String> fields) {
        must(office.press(page, form, button, fields).statusCode() == 302, page + " " + button);
    }

    private void review(String reviewer, String form, String button, Map<String, String> fields) {
        TestForm sent = TestForm.of(form, button);
        fields.forEach(sent::with);
        must(send(sent, "/ar/staff/proposal-review", reviewer).statusCode() == 302, button);
    }

    private Response send(TestForm form, String path, String session) {
        var by = session == null ? people.fromHere() : people.with(session);
        return form.send(by.contentType("application/x-www-form-urlencoded; charset=UTF-8"), url + path);
    }

    private String roll() {
        StringBuilder roll = new StringBuilder("national_id,birth_date,area,sex\n");
        for (int voter = 1; voter <= voters; voter++) {
            roll.append("LB").append(voter).append(',').append(BORN).append(',').append(area(voter));
            roll.append(voter % 2 == 0 ? ",F\n" : ",M\n");
        }
        return roll.toString();
    }

    private static String area(int voter) {
        return voter % 2 == 0 ? "NORTH" : "SOUTH";
    }

    private void ballot() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int voter = 1; voter <= voters; voter++) {
            int one = voter;
            all.add(pool.submit(() -> one <= onPaper ? sheet(one) : cast(one)));
        }
        pool.shutdown();
        int done = 0;
        for (Future<Boolean> one : all) {
            must(one.get(), "a voter could not vote");
            done++;
        }
        step(done - onPaper + " votes on the web, " + onPaper + " sheets handed over");
    }

    private boolean sheet(int voter) {
        String page = desk("sheet", voter);
        must(page.contains("answer ok"), page);
        return true;
    }

    private boolean cast(int voter) {
        Matcher code = Pattern.compile("dir=\"ltr\">([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<")
                .matcher(desk("code", voter));
        if (!code.find()) {
            return false;
        }
        String pass = vote.pass("LB" + voter, BORN, code.group(1));
        String form = vote.form(pass);
        Response answer = vote.press(pass, "confirm", form, choice(voter));
        return String.valueOf(answer.header("Location")).contains("receipt=");
    }

    private String desk(String button, int voter) {
        TestForm form = TestForm.of("desk", button)
                .with("cycle", office.code())
                .with("nationalId", "LB" + voter)
                .with("born", BORN);
        return send(form, "/ar/staff/vote-desk", clerk).asString();
    }

    private String[] choice(int voter) {
        Random own = new Random(voter);
        return own.ints(3, 0, ids.size()).distinct().mapToObj(ids::get).toArray(String[]::new);
    }

    private void paper() {
        int batches = 0;
        for (String area : List.of("SOUTH", "NORTH")) {
            List<String> lines = new ArrayList<>();
            for (int voter = area.equals("NORTH") ? 2 : 1; voter <= onPaper; voter += 2) {
                lines.add(voter % 97 == 0 ? "x" : String.join(" ", choice(voter)));
            }
            for (int from = 0; from < lines.size(); from += SHEETS) {
                batches++;
                batch(area + "-" + batches, area, lines.subList(from, Math.min(lines.size(), from + SHEETS)));
            }
        }
        step(batches + " batches of paper keyed twice, one mistake in each found and settled");
    }

    private void batch(String code, String area, List<String> lines) {
        key(clerk, "begin", "start", Map.of("batch", code, "area", area, "sheets", String.valueOf(lines.size())), true);
        List<String> mistaken = new ArrayList<>(lines);
        mistaken.set(0, "-");
        key(clerk, "key", "keep", Map.of("chosen", code, "keyed", String.join("\n", lines)), true);
        key(otherClerk, "key", "keep", Map.of("chosen", code, "keyed", String.join("\n", mistaken)), true);
        key(officers.first, "settle", "put", Map.of("settled", code), false);
        key(otherClerk, "key", "keep", Map.of("chosen", code, "keyed", String.join("\n", lines)), true);
        key(officers.first, "settle", "put", Map.of("settled", code), true);
    }

    private void key(String session, String form, String button, Map<String, String> fields, boolean works) {
        TestForm sent = TestForm.of(form, button).with("cycle", office.code());
        fields.forEach(sent::with);
        must((send(sent, "/ar/staff/vote-paper", session).statusCode() == 302) == works, form + " " + fields.keySet());
    }

    private void deliver() throws SQLException {
        String winner = BallotByHttp.text("SELECT project FROM budgeting_delivery WHERE cycle_id = " + vote.id());
        String today = LocalDate.now().toString();
        for (String kind : List.of("STUDIES", "TENDER")) {
            must(
                    officers.deliver(winner, "promising", "promise", Map.of("promiseKind", kind, "promiseDay", today))
                            .equals("done"),
                    "promised");
            must(
                    officers.deliver(winner, "reaching", "reach", Map.of("reachKind", kind, "reachDay", today))
                            .equals("done"),
                    "reached");
        }
        step("two steps of project " + winner + " promised and reached");
    }

    private boolean recount() throws IOException, InterruptedException, SQLException {
        Response file = people.fromHere().get(url + "/budgeting/result.pb?cycle=" + office.code());
        Path pb = Files.write(OUT.resolve(office.code() + ".pb"), file.asByteArray());
        String page = people.fromHere()
                .get(url + "/ar/budgeting/result?cycle=" + office.code())
                .asString();
        Files.writeString(OUT.resolve("result-ar.html"), page);
        Matcher command =
                Pattern.compile("java -jar open-commune-recount\\.jar [^<]*").matcher(page);
        must(command.find(), "the page says how to recount");
        List<String> words = new ArrayList<>(List.of(command.group().split(" ")));
        words.set(2, "target/open-commune-recount.jar");
        words.set(3, pb.toString());
        Process jar = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(jar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        must(jar.waitFor() == 0, said);
        String published = BallotByHttp.text("SELECT digest FROM budgeting_vote WHERE cycle_id = " + vote.id());
        Matcher digest = DIGEST.matcher(said);
        boolean same = false;
        while (digest.find()) {
            same |= digest.group().equals(published);
        }
        step("recount by the jar: " + (same ? "the same digest " + published : "ANOTHER DIGEST\n" + said));
        return same && page.contains(published);
    }

    private static void must(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }

    private void step(String what) {
        System.out.printf("%s: %.0f s%n", what, (System.nanoTime() - begun) / 1e9);
        begun = System.nanoTime();
    }
}
