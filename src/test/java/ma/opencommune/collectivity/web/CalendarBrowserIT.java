package ma.opencommune.collectivity.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

class CalendarBrowserIT {

    private final String url = TestServer.shared().url();

    @Test
    void inArabicOnASmallScreenWithoutJavaScriptTheDaysOfAYearAreRead() {
        try (BrowserContext visitor = TestBrowser.visitor(360, false)) {
            Page page = visitor.newPage();
            page.navigate(url + "/ar/calendar?year=2027");
            assertThat(page.locator("h1").textContent()).contains("2027");
            assertThat(page.locator("tbody tr"))
                    .satisfies(rows ->
                            assertThat(rows.count()).isGreaterThanOrEqualTo(18).isEqualTo(closures()));
            assertThat(page.getByText("عيد الأضحى، اليوم الأول").count()).isEqualTo(1);
            assertThat(page.locator(".badge.maybe").count()).isEqualTo(7);
            page.locator(".pager a[href$='year=2026']").click();
            assertThat(page.locator("h1").textContent()).contains("2026");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    /** Those of 2027 as programs get them: the eighteen of the country, and what others announced meanwhile. */
    private int closures() {
        return given().get(url + "/api/v1/calendar/closures?year=2027")
                .jsonPath()
                .getList("closures")
                .size();
    }

    @Test
    void inFrenchTheAdministratorLooksAtAChangeByKeyboardBeforeConfirmingIt() {
        try (BrowserContext visitor = TestBrowser.visitor(1200, true)) {
            TestPeople.shared().enter(visitor, Role.ADMINISTRATOR);
            Page page = visitor.newPage();
            page.navigate(url + "/fr/staff/calendar?year=2027");
            page.locator("a[href*='action=confirm']").first().press("Enter");
            page.locator("#source").fill("Communiqué du ministère des Habous");
            page.locator("#announced").fill("2026-03-20");
            page.locator("button[name=preview]").press("Enter");
            assertThat(page.locator("main").textContent())
                    .contains("Ce qui va changer")
                    .contains("Aïd al-Fitr, deuxième jour");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Je confirme ce changement"))
                            .count())
                    .isEqualTo(1);
        }
    }
}
