package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The pages of one case, with everything on them: question, extension, letters; for staff in two languages, for the requester in four. */
class CasePagesBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1300;

    private static final String[] OFFICERS_PAGES = {
        "request",
        "extension",
        "clarification",
        "urgency",
        "consultation",
        "parts",
        "early-answer",
        "copies",
        "service",
        "remedies"
    };
    private static final Set<String> SEEN = new TreeSet<>();

    private final String url = TestServer.shared().url();

    /** The page in which somebody looks, beside those in which the work is done. */
    private final Map<BrowserContext, Looks> eyes = new HashMap<>();

    @Test
    void noCheckerHasAnythingAgainstThePagesOfACase() {
        String opened = SentRequest.by(false);
        String number = opened.replaceAll(".*number=([^&]*).*", "$1");
        try (BrowserContext officer = TestBrowser.visitor(DESK, true);
                BrowserContext head = TestBrowser.visitor(PHONE, true)) {
            TestPeople.shared().enter(officer, Role.INFORMATION_OFFICER);
            TestPeople.shared().enter(head, Role.HEAD);
            work(officer, number);
            String covering = cover(officer, number);
            for (String language : new String[] {"ar", "fr"}) {
                look(officer, covering.replaceFirst("/fr/", "/" + language + "/"), "redaction-" + language);
            }
            Page agrees = head.newPage();
            agrees.navigate(url + "/ar/staff/extension?number=" + number);
            look(head, "/ar/staff/extension?number=" + number, "extension-ar");
            agrees.click("#agree");
            for (String language : new String[] {"ar", "fr"}) {
                for (String page : OFFICERS_PAGES) {
                    look(officer, "/" + language + "/staff/" + page + "?number=" + number, page + "-" + language);
                }
            }
        }
        requesterSees(opened, "track-extended");
        late(number);
        requesterSees(opened, "track-late");
        requesterSees(opened.replace("/receipt", "/complain"), "complain");
        requesterSees(opened.replace("/receipt", "/own-data"), "own-data");
        complain(opened);
        afterTheComplaint(opened, number);
        try (BrowserContext head = TestBrowser.visitor(DESK, true)) {
            TestPeople.shared().enter(head, Role.HEAD);
            for (String language : new String[] {"ar", "fr"}) {
                look(head, "/" + language + "/staff/complaints", "complaints-" + language);
                look(head, "/" + language + "/staff/complaint?number=" + number, "complaint-" + language);
                look(head, "/" + language + "/staff/letters", "letters-" + language);
                look(head, "/" + language + "/staff/letter?kind=GIVEN&language=ar", "letter-" + language);
            }
        }
    }

    /** Covers a part of the file that came with the request: with the mouse, then with the arrow keys. */
    private String cover(BrowserContext officer, String number) {
        Page page = officer.newPage();
        page.navigate(url + "/fr/staff/request?number=" + number);
        page.click("a[href*='/staff/redaction']");
        page.waitForLoadState();
        String address = page.url().replaceFirst("^https?://[^/]*", "");
        Locator sheet = page.locator("#sheet");
        sheet.scrollIntoViewIfNeeded();
        BoundingBox area = sheet.boundingBox();
        page.mouse().move(area.x + area.width * 0.1, area.y + area.height * 0.1);
        page.mouse().down();
        page.mouse().move(area.x + area.width * 0.5, area.y + area.height * 0.2);
        page.mouse().up();
        assertThat(Integer.parseInt(page.inputValue("#x"))).isBetween(95, 105);
        assertThat(Integer.parseInt(page.inputValue("#width"))).isBetween(390, 410);
        int before = Integer.parseInt(page.inputValue("#x"));
        sheet.press("ArrowRight");
        assertThat(page.inputValue("#x")).isEqualTo(String.valueOf(before + 5));
        page.selectOption("#ground", "PRIVATE_LIFE");
        page.click("#put");
        page.check("#phones");
        page.click("#look");
        Looks.picture(page, "redaction-found-fr");
        return address;
    }

    @Test
    void noCheckerHasAnythingAgainstWhatIsPublished() {
        for (int width : new int[] {DESK, PHONE}) {
            try (BrowserContext publisher = TestBrowser.visitor(width, true)) {
                TestPeople.shared().enter(publisher, Role.PUBLISHER);
                for (String language : new String[] {"ar", "fr"}) {
                    look(publisher, "/" + language + "/staff/duty?id=1", "duty-" + language + width);
                    look(publisher, "/" + language + "/staff/duties", "duties-" + language + width);
                    look(publisher, "/" + language + "/information/publications", "published-" + language + width);
                }
                look(publisher, "/ar/information/register", "register-ar" + width);
                look(publisher, "/ar/information/subscribe?stage=OPEN", "subscribe-ar" + width);
            }
        }
    }

    private void complain(String opened) {
        try (BrowserContext requester = TestBrowser.visitor(PHONE, false)) {
            Page page = requester.newPage();
            page.navigate(opened.replace("/receipt", "/complain"));
            page.click("#sendComplaint");
        }
    }

    private void late(String number) {
        try (Connection database = TestPeople.shared().connect()) {
            database.createStatement()
                    .execute("UPDATE information_request SET due = CURRENT_DATE - INTERVAL 3 DAY,"
                            + " known_due = CURRENT_DATE - INTERVAL 3 DAY WHERE number = '" + number + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void afterTheComplaint(String opened, String number) {
        requesterSees(opened, "track-complained");
        silent(number);
        requesterSees(opened.replace("/receipt", "/appeal"), "appeal");
    }

    private void silent(String number) {
        try (Connection database = TestPeople.shared().connect()) {
            database.createStatement()
                    .execute("UPDATE information_complaint c JOIN information_request r ON r.id = c.request_id"
                            + " SET c.reply_due = CURRENT_DATE - INTERVAL 2 DAY WHERE r.number = '" + number + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requesterSees(String opened, String name) {
        try (BrowserContext requester = TestBrowser.visitor(PHONE, true)) {
            Looks looks = new Looks(requester);
            for (String language : new String[] {"ar", "fr", "zgh", "en"}) {
                String address =
                        opened.replaceFirst(".*/fr/", "/" + language + "/").replace("/receipt", "/track");
                looks.everybody(address, name + "-" + language);
            }
            SEEN.addAll(looks.seen());
        }
    }

    private void work(BrowserContext officer, String number) {
        Page page = officer.newPage();
        page.navigate(url + "/fr/staff/request?number=" + number);
        page.click("#assignMe");
        page.click("#startSearch");
        page.navigate(url + "/fr/staff/clarification?number=" + number);
        page.fill("#question", "De quelles rues s’agit-il ?");
        page.click("#askRequester");
        page.navigate(url + "/fr/staff/extension?number=" + number);
        page.selectOption("#reason", "LARGE_VOLUME");
        page.fill("#words", "Neuf cents pièces à réunir");
        Looks.picture(page, "extension-ask-fr");
        page.click("#askHead");
    }

    private void look(BrowserContext visitor, String address, String name) {
        Looks looks = eyes.computeIfAbsent(visitor, Looks::new);
        looks.staff(address, name);
        SEEN.addAll(looks.seen());
    }

    @AfterAll
    static void everyPageOfOneRecordWasOpened() {
        assertThat(SEEN).containsAll(Pages.ofOneRecord("CasePagesBrowserIT"));
    }
}
