package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.information.web.AskByHttp;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.web.Routes;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Asks every address that names an object for somebody else's and for one that does not exist: both are answered alike, so that
 * nobody learns what exists. A new address must be put into one of the two tables.
 */
class OthersObjectsIT {

    private static final String URL = TestServer.shared().url();
    private static final TestPeople PEOPLE = TestPeople.shared();
    static final String NO_TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    /** Addresses that name no object, or only filters, languages and pages of a list. */
    private static final Set<String> WITHOUT = Set.of(
            "/index",
            "/accessibility",
            "/search",
            "/work",
            "/staff/mail",
            "/staff/mail.csv",
            "/staff/jobs",
            "/staff/federation",
            "/staff/federation-children",
            "/staff/federation-children.csv",
            "/federation/v1/bundles",
            "/federation/v1/*",
            "/staff/territory",
            "/staff/territory.csv",
            "/budgeting/count",
            "/budgeting/vote",
            "/budgeting/vote-code",
            "/budgeting/vote-ballot",
            "/budgeting/vote-receipt",
            "/budgeting/receipts.csv",
            "/staff/vote",
            "/staff/vote-desk",
            "/staff/vote-paper",
            "/staff/vote-count",
            "/staff/roll-changes",
            "/budgeting/result",
            "/budgeting/result.pb",
            "/budgeting/result.csv",
            "/budgeting/result.json",
            "/budgeting/minutes.pdf",
            "/budgeting/deliveries",
            "/budgeting/deliveries.csv",
            "/budgeting/cycles",
            "/staff/cycles",
            "/staff/proposals",
            "/budgeting/propose",
            "/staff/proposal-desk",
            "/api/v1/budgeting/cycles",
            "/calendar",
            "/about",
            "/staff/collectivity",
            "/report-barrier",
            "/staff/barriers",
            "/staff/calendar",
            "/staff/calendar-history",
            "/sign-in",
            "/sign-in-code",
            "/sign-in-enrol",
            "/forgotten-password",
            "/sign-out",
            "/account",
            "/account-code",
            "/staff/accounts",
            "/staff/invite",
            "/staff/accounts.csv",
            "/staff/api-keys",
            "/openid/start",
            "/openid/callback",
            "/information/ask",
            "/information/register",
            "/information/publications",
            "/staff/duties",
            "/staff/requests",
            "/information/figures",
            "/information/figures.csv",
            "/information/figures.ods",
            "/staff/figures",
            "/staff/figures.csv",
            "/staff/figures.ods",
            "/staff/annual-report",
            "/staff/corrections",
            "/staff/portal",
            "/staff/portal.csv",
            "/staff/annual-report.pdf",
            "/staff/annual-report.csv",
            "/staff/complaints",
            "/staff/letters",
            "/staff/escalation",
            "/staff/escalation.csv",
            "/staff/tariff",
            "/staff/tariff.csv",
            "/staff/letter",
            "/staff/letter-preview.pdf",
            "/staff/complaints.csv",
            "/staff/desk",
            "/staff/requests.csv",
            "/staff/audit",
            "/staff/audit.csv",
            "/staff/audit.ndjson",
            "/assets/*",
            "/jakarta.faces.resource/*",
            "/robots.txt",
            "/emblem",
            "/favicon.ico",
            "/health/*",
            "/health",
            "/metrics",
            "/openapi",
            "/api/v1/budgeting/*",
            "/api/v1/*");

    private static Case mine;
    private static Case theirs;
    private static Case myBarrier;
    private static Case theirBarrier;

    private record Case(String number, String token) {

        String query() {
            return query(number);
        }

        String query(String other) {
            return "?number=" + other + "&token=" + token;
        }
    }

    /**
     * One way to ask.
     *
     * @param others with what is mine, for what is somebody else's
     * @param missing with what is mine, for what does not exist
     */
    record Probe(String others, String missing) {}

    @BeforeAll
    static void makeTwoOfEach() throws InterruptedException {
        mine = parts(new AskByHttp(URL).shown().receipt());
        theirs = parts(new AskByHttp(URL).shown().receipt());
        myBarrier = barrier();
        theirBarrier = barrier();
    }

    private static Case barrier() {
        return parts(TestForm.of("report", "send")
                .with("place", "/fr/calendar")
                .with("happened", "Une marche")
                .with("needed", "")
                .with("email", "")
                .send(PEOPLE.fromHere(), URL + "/fr/report-barrier")
                .header("Location"));
    }

    private static Case parts(String address) {
        return new Case(part(address, "number"), part(address, "token"));
    }

    private static String part(String address, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([A-Za-z0-9_-]+)").matcher(address);
        assertThat(found.find()).as(address).isTrue();
        return found.group(1);
    }

    /** Addresses a requester opens with number and code. */
    private static final List<String> OWN = List.of(
            "/information/receipt",
            "/information/track",
            "/information/receipt.pdf",
            "/information/complain",
            "/information/appeal",
            "/information/own-data",
            "/information/own-data.json",
            "/information/dossier.pdf",
            "/information/letter.pdf",
            "/information/complaint.pdf");

    private static Map<String, List<Probe>> probes() {
        String none = "TET-2026-99998-" + "X";
        Map<String, List<Probe>> probes = new LinkedHashMap<>();
        for (String path : OWN) {
            probes.put(
                    path,
                    List.of(
                            new Probe(mine.query(theirs.number()), mine.query(none)),
                            new Probe(
                                    "?number=" + theirs.number() + "&token=" + NO_TOKEN,
                                    "?number=" + none + "&token=" + NO_TOKEN)));
        }
        probes.put(
                "/follow-barrier",
                List.of(new Probe(myBarrier.query(theirBarrier.number()), myBarrier.query("TETB-2026-99998-X"))));
        probes.put(
                "/information/files/*",
                List.of(
                        new Probe(
                                "/" + theirs.number() + "/1?token=" + mine.token(),
                                "/" + none + "/1?token=" + mine.token()),
                        new Probe("/" + theirs.number() + "/1", "/" + none + "/1"),
                        new Probe("/" + theirs.number() + "/999999?token=" + theirs.token(), "/" + none + "/1")));
        probes.put(
                "/information/subscription",
                List.of(new Probe("?token=" + mine.token(), "?token=" + NO_TOKEN), new Probe("?token=", "?token=x")));
        probes.put("/information/unsubscribe", List.of(new Probe("?token=" + mine.token(), "?token=" + NO_TOKEN)));
        probes.put("/information/subscribe", List.of(new Probe("?number=" + theirs.number(), "?number=" + none)));
        probes.put("/information/entry", List.of(new Probe("?number=" + theirs.number(), "?number=" + none)));
        probes.put("/information/documents/*", List.of(new Probe("/999999998", "/999999999")));
        probes.put(
                "/choose-password",
                List.of(new Probe("?token=" + mine.token(), "?token=" + NO_TOKEN), new Probe("?token=", "?token=x")));
        probes.putAll(staff(none));
        FederationAddresses.OTHERS.forEach((path, ask) -> probes.put(path, List.of(new Probe(ask.get(0), ask.get(1)))));
        return probes;
    }

    /** Pages of staff of one case. */
    private static final List<String> CASES = List.of(
            "/staff/request",
            "/staff/publication",
            "/staff/barrier",
            "/staff/extension",
            "/staff/urgency",
            "/staff/consultation",
            "/staff/parts",
            "/staff/service",
            "/staff/copies",
            "/staff/early-answer",
            "/staff/clarification",
            "/staff/remedies",
            "/staff/complaint",
            "/staff/redaction",
            "/staff/redaction-page.png",
            "/staff/dossier.pdf",
            "/staff/letter.pdf");

    private static Map<String, List<Probe>> staff(String none) {
        Map<String, List<Probe>> probes = new LinkedHashMap<>();
        for (String path : CASES) {
            probes.put(
                    path,
                    List.of(
                            new Probe("?number=" + none, "?number=TET-2026-99997-X"),
                            new Probe("?number=1", "?number=2")));
        }
        probes.put("/staff/duty", List.of(new Probe("?id=999999999", "?id=99999"), new Probe("?id=-1", "?id=x")));
        probes.put("/staff/account", List.of(new Probe("?id=999999999", "?id=99999"), new Probe("?id=-1", "?id=x")));
        probes.put(
                "/staff/calendar-change",
                List.of(
                        new Probe("?action=move&closure=99999999", "?action=move&closure=99999998"),
                        new Probe("?action=move&closure=x", "?action=move&closure=xx")));
        probes.put("/staff/correction", List.of(new Probe("?id=999999999", "?id=99999"), new Probe("?id=-1", "?id=x")));
        probes.putAll(BudgetObjects.probes());
        probes.put("/staff/mail-again", List.of(new Probe("?id=999999998", "?id=999999999")));
        probes.put(
                "/staff/territory-unit",
                List.of(new Probe("?unit=999999", "?unit=999998"), new Probe("?under=999999", "?under=999998")));
        return probes;
    }

    @Test
    void everyAddressIsInOneOfTheTwoTables() {
        Set<String> known = new TreeSet<>(WITHOUT);
        known.addAll(FederationAddresses.WITHOUT);
        known.addAll(probes().keySet());
        assertThat(Routes.all())
                .extracting(Routes.Route::path)
                .as("an address that names an object needs a probe here, any other a place in WITHOUT")
                .isSubsetOf(known);
    }

    @Test
    void whatBelongsToSomebodyElseIsAnsweredLikeWhatDoesNotExist() {
        SoftAssertions all = new SoftAssertions();
        probes().forEach((path, probes) -> {
            Optional<Routes.Route> route = Routes.of(path.replace("/*", "/x"));
            if (route.isEmpty() || !route.get().path().equals(path)) {
                return;
            }
            for (Probe probe : probes) {
                Response others = ask(route.get(), probe.others());
                Response missing = ask(route.get(), probe.missing());
                all.assertThat(others.statusCode())
                        .as("%s%s", path, probe.others())
                        .isEqualTo(missing.statusCode())
                        .isLessThan(500);
                all.assertThat(bare(others)).as("%s%s", path, probe.others()).isEqualTo(bare(missing));
                all.assertThat(others.asString())
                        .as("%s%s", path, probe.others())
                        .doesNotContain("MARKERNAME", "MARKER123", "Budget des écoles", "Une marche");
            }
        });
        all.assertAll();
    }

    @Test
    void whatIsOnesOwnOpensSoThatTheProbesAreNotClosedForAnotherReason() {
        assertThat(PEOPLE.fromHere()
                        .get(URL + "/fr/information/track" + mine.query())
                        .statusCode())
                .isEqualTo(200);
        assertThat(PEOPLE.fromHere()
                        .get(URL + "/information/receipt.pdf" + theirs.query())
                        .statusCode())
                .isEqualTo(200);
        assertThat(PEOPLE.fromHere()
                        .get(URL + "/fr/follow-barrier" + myBarrier.query())
                        .statusCode())
                .isEqualTo(200);
    }

    private static Response ask(Routes.Route route, String what) {
        RequestSpecification by = Optional.of(route.needs())
                .filter(needs -> needs != Permission.PUBLIC)
                .map(OthersObjectsIT::session)
                .map(PEOPLE::with)
                .orElseGet(PEOPLE::fromHere);
        String path = route.path().replace("/*", "") + what;
        return by.redirects().follow(false).get(URL + (route.kind() == Routes.Kind.PAGE ? "/fr" : "") + path);
    }

    private static final Map<Permission, String> SESSIONS = new LinkedHashMap<>();

    private static String session(Permission needs) {
        return SESSIONS.computeIfAbsent(
                needs,
                one -> PEOPLE.session(List.of(Role.values()).stream()
                        .filter(role -> role.permissions().contains(one))
                        .findFirst()
                        .orElseThrow()));
    }

    /** The answer without what was asked with, the number of the incident, the state of the form and who is signed in. */
    private static String bare(Response answer) {
        return answer.asString()
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll(
                        "number=[^\"&]*|(code|cycle)=[0-9x-]*|token=[^\"&]*|id=[0-9x-]*(?=[\"&])|closure=[0-9x]*|(unit|under)=[0-9]*",
                        "ASKED")
                .replaceAll("name=\"(number|code|token|key|unit|under|id)\"[^>]*", "FIELD")
                .replaceAll("value=\"[^\"]*\"", "VALUE");
    }
}
