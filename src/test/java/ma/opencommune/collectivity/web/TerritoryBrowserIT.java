package ma.opencommune.collectivity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TerritoryBrowserIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @BeforeEach
    void nothingThere() throws SQLException {
        try (Connection connection = people.connect();
                Statement change = connection.createStatement()) {
            change.executeUpdate("UPDATE collectivity_unit SET parent_id = NULL");
            change.executeUpdate("DELETE FROM collectivity_unit");
        }
    }

    @Test
    void anAdministratorBuildsTheTreeInArabicOnANarrowScreenWithoutJavaScriptAndEverybodySeesIt() {
        try (BrowserContext visitor = TestBrowser.visitor(360, false)) {
            people.enter(visitor, Role.ADMINISTRATOR);
            Page page = visitor.newPage();
            page.navigate(url + "/ar/staff/territory");
            picture(page, "territory-empty-ar");
            add(page, "ARRONDISSEMENT", "تطوان الأزهر", "Tétouan Al Azhar");
            page.navigate(url + "/ar/staff/territory");
            page.locator("section.territory li a").first().click();
            page.locator("#place-form a.btn").click();
            add(page, "NEIGHBOURHOOD", "طوابل", "");
            assertThat(page.locator("#errors a").getAttribute("href")).isEqualTo("#name_fr");
            assertThat(page.inputValue("#name_ar")).isEqualTo("طوابل");
            picture(page, "territory-unit-error-ar");
            page.fill("#name_fr", "Touabel");
            page.click("#save");
            assertThat(page.locator("[role=status]").innerText()).contains("أضيف");
            picture(page, "territory-ar");

            page.locator("section.territory li li a").click();
            picture(page, "territory-unit-ar");
            page.locator("details.confirm summary").first().click();
            page.click("#retire");
            assertThat(page.locator("section.territory .badge").innerText()).contains("خارج");
            page.locator("section.territory li li a").click();
            page.click("#restore");

            page.navigate(url + "/ar/about");
            assertThat(page.locator("section.territory li li bdi").innerText()).isEqualTo("طوابل");
            picture(page, "about-ar");
        }
        try (BrowserContext wide = TestBrowser.visitor(1280, false)) {
            people.enter(wide, Role.ADMINISTRATOR);
            Page page = wide.newPage();
            page.navigate(url + "/fr/staff/territory");
            picture(page, "territory-fr");
            page.locator("section.territory li a").first().click();
            picture(page, "territory-unit-fr");
            page.navigate(url + "/fr/about");
            picture(page, "about-fr");
        }
    }

    private static void add(Page page, String kind, String arabic, String french) {
        if (!page.url().contains("territory-unit")) {
            page.locator("section.territory a.btn").click();
        }
        page.selectOption("#kind", kind);
        page.fill("#name_ar", arabic);
        page.fill("#name_fr", french);
        page.click("#save");
    }

    private static void picture(Page page, String name) {
        int width = page.viewportSize().width;
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(name)
                .isLessThanOrEqualTo(width);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }
}
