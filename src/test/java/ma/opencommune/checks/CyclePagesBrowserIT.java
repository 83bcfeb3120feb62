package ma.opencommune.checks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import ma.opencommune.budgeting.web.CycleByHttp;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The pages of one cycle with everything on them, for the officer in two languages, for residents in four. */
class CyclePagesBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1300;

    private final String url = TestServer.shared().url();

    @Test
    void noCheckerHasAnythingAgainstThePagesOfACycle() {
        CycleByHttp office = new CycleByHttp(LocalDate.now()).complete();
        try (BrowserContext officer = TestBrowser.visitor(DESK, true)) {
            TestPeople.shared().enter(officer, Role.BUDGET_OFFICER);
            Looks looks = new Looks(officer);
            for (String language : new String[] {"ar", "fr"}) {
                for (String page : new String[] {"cycle", "cycle-areas", "cycle-projects", "cycle-rule", "rehearsal"}) {
                    looks.staff("/" + language + "/staff/" + page + "?code=" + office.code(), page + "-" + language);
                }
                looks.staff(
                        "/" + language + "/staff/cycle-project?id=1&code=" + office.code(),
                        "cycle-project-" + language);
            }
            Page page = officer.newPage();
            page.navigate(url + "/fr/staff/rehearsal?code=" + office.code());
            page.click("#make");
            Looks.picture(page, "rehearsed-fr");
        }
        office.freeze().then().statusCode(302);
        everyone("/budgeting/cycle?code=" + office.code(), "cycle-public");
    }

    @Test
    void noCheckerHasAnythingAgainstThePagesOfAProposal() {
        CycleByHttp office = new CycleByHttp(LocalDate.now().minusWeeks(4)).complete();
        String own;
        try (BrowserContext resident = TestBrowser.visitor(PHONE, false)) {
            Page page = resident.newPage();
            page.navigate(url + "/fr/budgeting/propose?code=" + office.code());
            page.fill("#title", "Fontaine du marché");
            page.fill("#text", "De l’eau pour tous");
            page.selectOption("#area", "NORTH");
            page.click("details > summary");
            page.fill("#latitude", "35.5722");
            page.fill("#longitude", "-5.3715");
            page.check("#climate-WATER");
            page.fill("#email", "zineb@exemple.ma");
            page.check("#consent");
            page.click("#draft");
            own = page.url().replaceAll(".*/fr/budgeting", "/budgeting");
            everyone(own, "own-draft");
            page.click("#send");
        }
        String number = own.replaceAll(".*number=([^&]*).*", "$1");
        office.press("proposal", "admitting", "admit", Map.of("number", number))
                .then()
                .statusCode(302);
        everyone("/budgeting/proposal?number=" + number, "proposal");
        everyone("/budgeting/proposals?code=" + office.code(), "proposals");
        everyone("/budgeting/propose?code=" + office.code(), "propose");
        try (BrowserContext officer = TestBrowser.visitor(DESK, true)) {
            TestPeople.shared().enter(officer, Role.BUDGET_OFFICER);
            Looks looks = new Looks(officer);
            for (String language : new String[] {"ar"}) {
                looks.staff("/" + language + "/staff/proposals?code=" + office.code(), "queue-" + language);
                looks.staff("/" + language + "/staff/proposal?number=" + number, "work-" + language);
                looks.staff("/" + language + "/staff/proposal-review?number=" + number, "review-" + language);
                looks.staff("/" + language + "/staff/proposal-desk?code=" + office.code(), "desk-" + language);
            }
        }
    }

    private void everyone(String address, String name) {
        try (BrowserContext resident = TestBrowser.visitor(PHONE, true)) {
            Looks looks = new Looks(resident);
            for (String language : new String[] {"ar", "fr", "zgh", "en"}) {
                looks.everybody("/" + language + address, "budget-" + name + "-" + language);
            }
        }
    }
}
