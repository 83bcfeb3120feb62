package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestMail;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Pages that show one record and nothing without it: before every checker, with a record. */
class RecordPagesBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1300;
    private static final String[] LANGUAGES = {"ar", "fr", "zgh", "en"};

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final TestMail mail = new TestMail(people);

    @Test
    void noCheckerHasAnythingAgainstThePagesOfOneRecord() throws Exception {
        String receipt = SentRequest.by(true);
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        try (BrowserContext phone = TestBrowser.visitor(PHONE, true);
                BrowserContext desk = TestBrowser.visitor(DESK, true)) {
            people.enter(desk, Role.INFORMATION_OFFICER, Role.PUBLISHER, Role.ADMINISTRATOR, Role.DESK_CLERK);
            Looks requester = new Looks(phone);
            Looks staff = new Looks(desk);
            String correction = corrected(phone, receipt, number);
            String barrier = barrier(phone);
            String account = one("SELECT MAX(id) FROM accounts_account");
            for (String language : new String[] {"ar", "fr"}) {
                String pages = "/" + language + "/staff/";
                staff.staff(pages + "urgency?number=" + number, "urgency-waits-" + language);
                staff.staff(pages + "correction?id=" + correction, "correction-" + language);
                staff.staff(pages + "publication?number=" + number, "publication-" + language);
                staff.staff(pages + "barrier?number=" + barrier, "barrier-" + language);
                staff.staff(pages + "account?id=" + account, "account-" + language);
            }
            String subscription = published(desk, phone, number);
            for (String language : LANGUAGES) {
                String pages = "/" + language + "/information/";
                requester.everybody(receipt.replaceFirst(".*/fr/information/", pages), "receipt-" + language);
                requester.everybody(pages + "entry?number=" + number, "entry-" + language);
                requester.everybody(subscription.replaceFirst("/fr/information/", pages), "subscription-" + language);
            }
            assertThat(staff.seen())
                    .containsAll(Pages.ofOneRecord("RecordPagesBrowserIT").stream()
                            .filter(page -> page.startsWith("/staff/"))
                            .toList());
            assertThat(requester.seen())
                    .containsAll(Pages.ofOneRecord("RecordPagesBrowserIT").stream()
                            .filter(page -> !page.startsWith("/staff/"))
                            .toList());
        }
    }

    /** Asks for a correction; answers its number. */
    private String corrected(BrowserContext phone, String receipt, String number) throws SQLException {
        Page page = phone.newPage();
        page.navigate(receipt.replace("/receipt", "/own-data"));
        page.selectOption("#field", "NAME");
        page.fill("#value", "Exemple Zaynab");
        page.click("#askCorrection");
        return one("SELECT c.id FROM information_correction c JOIN information_request r ON r.id = c.request_id"
                + " WHERE r.number = '" + number + "'");
    }

    /** Reports a barrier; answers its number. */
    private String barrier(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(url + "/fr/report-barrier");
        page.fill("#place", "/fr/calendar");
        page.fill("#happened", "Le tableau n’est pas lu");
        page.click("#send");
        return page.url().replaceAll(".*number=([^&]*).*", "$1");
    }

    /** Publishes the request and subscribes to it; answers the address that the mail leads to. */
    private String published(BrowserContext desk, BrowserContext phone, String number) throws Exception {
        Page publisher = desk.newPage();
        publisher.navigate(url + "/fr/staff/publication?number=" + number);
        publisher.fill("#title", "Dépenses de voirie");
        publisher.click("#entry");
        Page subscriber = phone.newPage();
        subscriber.navigate(url + "/fr/information/subscribe?number=" + number);
        subscriber.fill("#email", "records" + System.nanoTime() + "@example.ma");
        subscriber.click("#send");
        return mail.link("subscription:" + one("SELECT MAX(id) FROM information_subscription"));
    }

    private String one(String query) throws SQLException {
        try (Connection database = people.connect();
                ResultSet row = database.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
