package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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
            for (String language : new String[] {"ar", "fr"}) {
                for (String page : new String[] {"cycle", "cycle-areas", "cycle-projects", "cycle-rule", "rehearsal"}) {
                    look(officer, "/" + language + "/staff/" + page + "?code=" + office.code(), page + "-" + language);
                }
                look(
                        officer,
                        "/" + language + "/staff/cycle-project?id=1&code=" + office.code(),
                        "cycle-project-" + language);
            }
            Page page = officer.newPage();
            page.navigate(url + "/fr/staff/rehearsal?code=" + office.code());
            page.click("#make");
            picture(page, "rehearsed-fr");
        }
        office.freeze().then().statusCode(302);
        try (BrowserContext resident = TestBrowser.visitor(PHONE, true)) {
            for (String language : new String[] {"ar", "fr", "zgh", "en"}) {
                String address = "/" + language + "/budgeting/cycle?code=" + office.code();
                Visit visit = Visit.open(resident, url + address);
                picture(visit.page(), "cycle-public-" + language);
                assertThat(Checker.all(visit)).as(address).isEmpty();
                visit.page().close();
            }
        }
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
            for (String language : new String[] {"ar"}) {
                look(officer, "/" + language + "/staff/proposals?code=" + office.code(), "queue-" + language);
                look(officer, "/" + language + "/staff/proposal?number=" + number, "work-" + language);
                look(officer, "/" + language + "/staff/proposal-review?number=" + number, "review-" + language);
                look(officer, "/" + language + "/staff/proposal-desk?code=" + office.code(), "desk-" + language);
            }
        }
    }

    private void everyone(String address, String name) {
        try (BrowserContext resident = TestBrowser.visitor(PHONE, true)) {
            for (String language : new String[] {"ar", "fr", "zgh", "en"}) {
                Visit visit = Visit.open(resident, url + "/" + language + address);
                picture(visit.page(), name + "-" + language);
                assertThat(Checker.all(visit)).as(language + address).isEmpty();
                visit.page().close();
            }
        }
    }

    private void look(BrowserContext visitor, String address, String name) {
        Visit visit = Visit.open(visitor, url + address);
        picture(visit.page(), name);
        assertThat(Checker.staff(visit)).as(address).isEmpty();
        visit.page().close();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "budget-" + name + ".png")));
    }
}
