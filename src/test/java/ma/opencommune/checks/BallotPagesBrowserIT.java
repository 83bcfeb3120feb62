package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.opencommune.budgeting.web.BallotByHttp;
import ma.opencommune.budgeting.web.OfficersByHttp;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The pages of a vote with everything on them; the ballot from end to end with the keyboard alone, without JavaScript. */
class BallotPagesBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1300;
    private static final String SETTINGS =
            "rule=equal-shares;completion=add1;ballot=knapsack;mostProjects=0;change=no;age=16;ageOn=2026-01-01;scope=everywhere";

    private final String url = TestServer.shared().url();

    @Test
    void aBallotIsCastWithTheKeyboardAloneAndWithoutJavaScript() throws SQLException {
        BallotByHttp vote = vote();
        String code = vote.deskCode("LA1", "1985-03-31");
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, false)) {
            Page page = visitor.newPage();
            page.navigate(url + "/ar/budgeting/vote?cycle=" + vote.cycle);
            page.locator("#nationalId").focus();
            page.keyboard().type("LA1");
            page.locator("#born").fill("1985-03-31");
            press(page, "#haveCode");
            picture(page, "vote-code-ar");
            page.locator("#code").focus();
            page.keyboard().type(code.toLowerCase(Locale.ROOT));
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            tick(page, "p1");
            tick(page, "p2");
            tick(page, "p3");
            press(page, "#review");
            assertThat(page.locator("#errors").count()).isEqualTo(1);
            picture(page, "vote-over-ar");
            tick(page, "p3");
            press(page, "#reckon");
            picture(page, "vote-ballot-ar");
            press(page, "#review");
            assertThat(page.locator("ol.chosen li").count()).isEqualTo(2);
            picture(page, "vote-review-ar");
            press(page, "#confirm");
            assertThat(page.url()).contains("receipt=");
            assertThat(page.locator(".answer.ok bdi.copy").innerText()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
            picture(page, "vote-receipt-ar");
        }
    }

    private static void press(Page page, String button) {
        page.locator(button).focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void tick(Page page, String project) {
        page.locator("input[value=" + project + "]").focus();
        page.keyboard().press("Space");
    }

    private static BallotByHttp vote() throws SQLException {
        BallotByHttp vote = new BallotByHttp(SETTINGS);
        StringBuilder roll = new StringBuilder("national_id,birth_date,area,sex\n");
        for (int voter = 1; voter <= 30; voter++) {
            roll.append("LA")
                    .append(voter)
                    .append(",19")
                    .append(50 + voter)
                    .append("-03-31,north,")
                    .append(voter % 2 == 0 ? "F" : "M")
                    .append('\n');
        }
        assertThat(vote.bring(roll.toString().replace("LA1,1951", "LA1,1985"))).isEqualTo(302);
        return vote;
    }

    @Test
    void noCheckerHasAnythingAgainstThePagesOfAVote() throws SQLException {
        BallotByHttp vote = vote();
        String code = vote.deskCode("LA1", "1985-03-31");
        String pass = vote.pass("LA1", "1985-03-31", code);
        String of = "?cycle=" + vote.cycle;
        for (String language : new String[] {"ar", "fr"}) {
            try (BrowserContext voter = TestBrowser.visitor(PHONE, true)) {
                voter.addCookies(List.of(new Cookie("oc_vote", pass).setUrl(url)));
                look(voter, "/" + language + "/budgeting/vote" + of, "vote-" + language);
                look(voter, "/" + language + "/budgeting/vote-code", "");
                look(voter, "/" + language + "/budgeting/vote-ballot", "ballot-" + language);
                look(voter, "/" + language + "/budgeting/vote-receipt" + of + "&receipt=ABCD", "");
            }
        }
        vote.press(pass, "confirm", vote.form(pass), "p1");
        vote.days("2020-01-01", "2020-02-01");
        try (BrowserContext officer = TestBrowser.visitor(DESK, true)) {
            TestPeople.shared().enter(officer, Role.BUDGET_OFFICER);
            staff(officer, of);
        }
    }

    @Test
    void noCheckerHasAnythingAgainstAResultAndWhatBecomesOfIt() throws SQLException {
        BallotByHttp vote = vote();
        for (int voter = 2; voter <= 9; voter++) {
            String born = "19" + (50 + voter) + "-03-31";
            String pass = vote.pass("LA" + voter, born, vote.deskCode("LA" + voter, born));
            vote.press(pass, "confirm", vote.form(pass), voter % 3 == 0 ? "p2" : "p1");
        }
        vote.days("2020-01-01", "2020-02-01");
        OfficersByHttp officers = new OfficersByHttp(vote.cycle);
        officers.publish();
        officers.deliver("p1", "facts", "save", Map.of("unit", "قسم الأشغال", "committed", "580", "spent", "120,50"));
        officers.deliver("p1", "promising", "promise", Map.of("promiseKind", "STUDIES", "promiseDay", "2026-01-31"));
        officers.deliver("p1", "promising", "promise", Map.of("promiseKind", "IN_USE", "promiseDay", "2098-05-31"));
        officers.deliver("p1", "reaching", "reach", Map.of("reachKind", "STUDIES", "reachDay", "2026-02-10"));
        Map<String, String> delay =
                Map.of("delayKind", "IN_USE", "delayDay", "2098-09-30", "delayReason", "أمطار قوية");
        assertThat(officers.deliver("p1", "delaying", "delay", delay)).isEqualTo("done");
        String of = "?cycle=" + vote.cycle;
        for (Language language : Language.values()) {
            try (BrowserContext reader = TestBrowser.visitor(PHONE, true)) {
                String tag = "/" + language.tag() + "/budgeting/";
                look(reader, tag + "result" + of, "result-" + language.tag());
                if (language == Language.ZGH || language == Language.EN) {
                    continue;
                }
                look(reader, tag + "deliveries", "deliveries-" + language.tag());
                look(reader, tag + "delivered" + of + "&project=p1", "delivered-" + language.tag());
            }
        }
        try (BrowserContext officer = TestBrowser.visitor(DESK, true)) {
            TestPeople.shared().enter(officer, Role.BUDGET_OFFICER);
            for (String language : new String[] {"ar", "fr"}) {
                staffLook(officer, "/" + language + "/staff/deliveries" + of, "deliveries-staff-" + language);
                staffLook(
                        officer, "/" + language + "/staff/delivery" + of + "&project=p1", "delivery-staff-" + language);
            }
        }
    }

    private void staff(BrowserContext officer, String of) {
        Page page = officer.newPage();
        page.navigate(url + "/fr/staff/vote-paper" + of);
        page.fill("#batch", "N-01");
        page.fill("#sheets", "2");
        page.click("#start");
        for (String language : new String[] {"ar", "fr"}) {
            for (String one : new String[] {"vote", "vote-paper", "vote-count", "roll-changes"}) {
                staffLook(officer, "/" + language + "/staff/" + one + of, one + "-staff-" + language);
            }
        }
    }

    private void look(BrowserContext visitor, String address, String picture) {
        Visit visit = Visit.open(visitor, url + address);
        try (Page open = visit.page()) {
            assertThat(visit.status()).as(address).isEqualTo(200);
            assertThat(Checker.all(visit)).as(address).isEmpty();
            picture(open, picture);
        }
    }

    private void staffLook(BrowserContext visitor, String address, String picture) {
        Visit visit = Visit.open(visitor, url + address);
        try (Page open = visit.page()) {
            assertThat(visit.status()).as(address).isEqualTo(200);
            assertThat(Checker.staff(visit)).as(address).isEmpty();
            picture(open, picture);
        }
    }

    private static void picture(Page page, String name) {
        if (!name.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "budgeting-" + name + ".png")));
        }
    }
}
