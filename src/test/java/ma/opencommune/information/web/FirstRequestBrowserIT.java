package ma.opencommune.information.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

class FirstRequestBrowserIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void aResidentAsksInArabicOnANarrowScreenWithoutJavaScript() {
        Journey journey = Journey.visitor(url, 360, false);
        Page page = journey.page();
        page.navigate(url + "/ar/information/ask");
        journey.picture("ask-ar");
        page.fill("#subject", "ميزانية صيانة الطرق");
        page.click("#check");
        assertThat(page.locator("#errors a").count())
                .as("each mistake has its link")
                .isGreaterThan(2);
        assertThat(page.inputValue("#subject")).isEqualTo("ميزانية صيانة الطرق");
        journey.picture("ask-errors-ar");
        journey.fill("ar", "ميزانية صيانة الطرق", "resident@example.ma");
        page.click("#check");
        journey.picture("ask-review-ar");
        assertThat(page.locator("h1").innerText()).contains("راجع");
        page.check("#consent");
        page.waitForTimeout(2100);
        page.click("#send");
        assertThat(page.url()).contains("/ar/information/receipt?number=");
        journey.picture("receipt-ar");
        page.click("a.btn");
        assertThat(page.url()).contains("/ar/information/track?number=");
        assertThat(page.locator(".weeks li").count()).isGreaterThan(20);
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        journey.picture("track-ar");
        page.fill("#message", "سنة 2026 فقط");
        page.click("#clarify");
        assertThat(page.locator(".timeline").last().innerText()).contains("توضيح");
        page.locator("details.confirm summary").click();
        page.click("#withdraw");
        assertThat(page.locator(".answer").first().innerText()).contains("مسحوب");
    }

    @Test
    void theFormIsFilledAndSentWithTheKeyboardAlone() {
        Journey journey = Journey.visitor(url, 1200, true);
        Page page = journey.page();
        page.navigate(url + "/fr/information/ask");
        type(page, "subject", "Budget 2026 de l’entretien des rues");
        type(page, "description", "Les dépenses par quartier");
        type(page, "name", "Claire MARKERNAME");
        type(page, "email", "claire@example.ma");
        type(page, "nationalId", "L654321");
        focus(page, "check");
        page.keyboard().press("Enter");
        page.waitForSelector("#consent");
        focus(page, "consent");
        page.keyboard().press("Space");
        page.waitForTimeout(2100);
        focus(page, "send");
        page.keyboard().press("Enter");
        page.waitForURL("**/information/receipt**");
        journey.picture("receipt-fr");
        assertThat(page.locator("h1").innerText()).isEqualTo("Nous avons reçu votre demande");
    }

    @Test
    void anOfficerAnswersTheHeadSignsTheRequesterReadsAndTheRegisterShows() {
        Journey asks = Journey.visitor(url, 1200, false)
                .fill("fr", "Liste des marchés MARKERSUBJECT", "marker@example.ma")
                .send();
        String number = asks.number();
        String track = url + "/fr/information/track?number=" + number + "&token=" + asks.token();
        answer(number);

        Page head = staff(Role.HEAD);
        head.navigate(url + "/fr/staff/request?number=" + number);
        head.click("#sign");
        assertThat(head.locator("main").innerText()).contains("Répondue");

        asks.page().navigate(track);
        assertThat(asks.page().locator("main").innerText())
                .contains("Voici la liste des marchés.")
                .contains("Si vous n’êtes pas d’accord");
        asks.picture("track-answered-fr");

        Page publisher = staff(Role.PUBLISHER);
        publisher.navigate(url + "/fr/staff/publication?number=" + number);
        publisher.fill("#title", "Liste des marchés de la commune");
        publisher.click("#answer");
        registerShows();
    }

    private void answer(String number) {
        Page officer = staff(Role.INFORMATION_OFFICER);
        officer.navigate(url + "/fr/staff/requests?q=" + number);
        picture(officer, "queue-fr");
        officer.click("table a");
        officer.click("#assignMe");
        officer.click("#startSearch");
        officer.selectOption("#outcome", "REFUSED");
        officer.fill("#text", "Nous ne pouvons pas donner ces pièces.");
        officer.click("#sendToSign");
        assertThat(officer.locator("#errors").innerText())
                .as("no ground, no reason")
                .contains("motif");
        assertThat(officer.inputValue("#text")).isEqualTo("Nous ne pouvons pas donner ces pièces.");
        officer.selectOption("#outcome", "GRANTED");
        officer.fill("#text", "Voici la liste des marchés.");
        picture(officer, "case-fr");
        officer.click("#sendToSign");
        assertThat(officer.locator("#sign").count())
                .as("the officer does not sign")
                .isZero();
    }

    private void registerShows() {
        Page anyone = Journey.visitor(url, 360, false).page();
        anyone.navigate(url + "/fr/information/register?q=marches");
        picture(anyone, "register-fr");
        anyone.click("tbody a");
        assertThat(anyone.locator("main").innerText())
                .contains("Liste des marchés de la commune")
                .contains("Voici la liste des marchés.");
        assertThat(anyone.content()).doesNotContain("MARKER");
        picture(anyone, "entry-fr");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private Page staff(Role role) {
        BrowserContext context = TestBrowser.visitor(1300, true);
        people.enter(context, role);
        return context.newPage();
    }

    private static void type(Page page, String field, String text) {
        focus(page, field);
        page.keyboard().type(text);
    }

    /** Goes on with the Tab key until the field has the focus. */
    private static void focus(Page page, String id) {
        for (int presses = 0; presses < 80; presses++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(id + " is not reached with the keyboard");
    }
}
