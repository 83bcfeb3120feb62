package ma.opencommune.information.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is published already is shown to whoever asks for it again: in words of their own, by a program, while typing. */
class SimilarIT {

    private static final String URL = TestServer.shared().url();
    private static final TestPeople PEOPLE = TestPeople.shared();
    private static String number = "";

    @BeforeAll
    static void publish() throws InterruptedException, SQLException {
        number = new AskByHttp(URL)
                .shown()
                .with("subject", "مشاريع تهيئة الطرق")
                .receipt()
                .replaceAll(".*number=([^&]*).*", "$1");
        try (Connection database = PEOPLE.connect()) {
            database.createStatement()
                    .execute("UPDATE information_request SET publication = 'PUBLIC_ENTRY', public_title = subject,"
                            + " public_words = '', words = '', words_version = 0 WHERE number = '" + number + "'");
            database.createStatement()
                    .execute(
                            "UPDATE platform_job SET last_started = NULL, last_ended = NULL WHERE name = 'information.search'");
        }
        renewed();
    }

    @Test
    void theJobMakesOldWordsAnewAndTheWordsOfAnotherFindThem() {
        PEOPLE.fromHere()
                .queryParam("q", "مشروع تهيئة طريق")
                .queryParam("language", "fr")
                .get(URL + "/api/v1/information/similar")
                .then()
                .statusCode(200)
                .body("similar.key", hasItem(number))
                .body("similar.url", hasItem("/fr/information/entry?number=" + number));
        PEOPLE.fromHere()
                .get(URL + "/api/v1/information/similar?x=1")
                .then()
                .statusCode(400)
                .body("problems.option", hasItem("q"));
        PEOPLE.fromHere()
                .queryParam("q", "المشروع")
                .get(URL + "/fr/information/register")
                .then()
                .body(containsString(number));
    }

    @Test
    void beforeSendingItIsShownWithoutScriptsAndTheQuestionNeedNotBeSent() throws InterruptedException {
        AskByHttp form = new AskByHttp(URL).shown().with("subject", "Le مشروع de طريق تهيئة");
        form.fields.remove("send");
        form.with("stage", "write").with("check", "check");
        String review = form.send().asString();
        assertThat(review)
                .contains(number, "enough=yes", "Envoyer ma demande quand même")
                .contains("Cela me répond");
        PEOPLE.fromHere()
                .get(URL + "/fr/information/entry?number=" + number + "&enough=yes")
                .then()
                .body(containsString("rien n’a été envoyé"));
        PEOPLE.fromHere()
                .get(URL + "/fr/information/entry?number=" + number)
                .then()
                .body(not(containsString("rien n’a été envoyé")));
    }

    @Test
    void whileTypingItIsSaidPolitelyAndTheFocusStays() {
        try (BrowserContext visitor = TestBrowser.visitor(360, true)) {
            Page page = visitor.newPage();
            page.navigate(URL + "/ar/information/ask");
            page.locator("#subject").pressSequentially("المشاريع تهيئة");
            page.locator("#similar li").first().waitFor();
            assertThat(page.locator("#similar [role=status]").textContent()).isNotBlank();
            assertThat(page.locator("#similar a").first().getAttribute("href")).startsWith("/ar/information/entry");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("subject");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('#similar') !== null"))
                    .isEqualTo(true);
        }
    }

    private static void renewed() {
        Awaitility.await("the words made anew by the job")
                .atMost(Duration.ofSeconds(40))
                .until(() -> PEOPLE.fromHere()
                        .queryParam("q", "مشروع تهيئة طريق")
                        .get(URL + "/api/v1/information/similar")
                        .asString()
                        .contains(number));
    }
}
