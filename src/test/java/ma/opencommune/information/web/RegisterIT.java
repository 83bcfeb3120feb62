package ma.opencommune.information.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Rows;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestMail;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public register: filters, feed, tombstones, holds, and mails to subscribers who said yes twice. */
class RegisterIT {

    private final Rows rows = Rows.of(TestServer.shared());
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final TestMail mail = new TestMail(people);
    private final OfficeByHttp publisher = new OfficeByHttp(people, url, Role.PUBLISHER);
    private final String service = "Voirie " + System.nanoTime();
    private String number = "";

    @BeforeEach
    void publish() throws InterruptedException {
        number = new AskByHttp(url)
                .shown()
                .with("subject", "Éclairage des rues")
                .receipt()
                .replaceAll(".*number=([^&]*).*", "$1");
        press("entry", Map.of("title", "Éclairage des rues", "service", service));
    }

    @Test
    void pageFeedCsvAndJsonKeepTheSameFilters() {
        people.fromHere()
                .queryParam("service", service)
                .get(url + "/fr/information/register")
                .then()
                .body(containsString(number), containsString("1 demande<"));
        people.fromHere()
                .queryParam("service", service)
                .queryParam("ground", "private_life")
                .get(url + "/api/v1/information/requests")
                .then()
                .body("total", equalTo(0));
        people.fromHere()
                .queryParam("service", service)
                .get(url + "/api/v1/information/requests.csv")
                .then()
                .body(containsString(number), containsString(service));
        people.fromHere()
                .queryParam("service", service)
                .get(url + "/api/v1/information/requests.atom")
                .then()
                .body(containsString("entry?number=" + number), containsString("rel=\"self\""));
        people.fromHere()
                .queryParam("ground", "nothing")
                .get(url + "/api/v1/information/requests")
                .then()
                .statusCode(400)
                .body("problems.option", hasItem("ground"));
    }

    @Test
    void whatIsTakenDownLeavesADayAReasonAndItsId() {
        publisher
                .press("publication", number, "publish", "down", Map.of("title", "x", "reason", "Un nom y était"))
                .then()
                .statusCode(200);
        press("down", Map.of("title", "x", "reason", "Un nom y était", "code", "PERSONAL_DATA"));
        people.fromHere()
                .get(url + "/fr/information/entry?number=" + number)
                .then()
                .statusCode(410)
                .body(containsString("données personnelles"), containsString("Un nom y était"))
                .body(not(containsString("Éclairage")));
        people.fromHere()
                .queryParam("service", service)
                .get(url + "/api/v1/information/requests.atom")
                .then()
                .body(containsString("at:deleted-entry ref=\"" + url), containsString(number))
                .body(not(containsString("Éclairage")));
    }

    @Test
    void aHoldEndsByItselfAndThereIsNoSecondOne() throws Exception {
        rows.change(
                "UPDATE information_request SET publication = 'HELD', publication_reason = 'x', held_until = '2026-01-01'"
                        + " WHERE number = '" + number + "'");
        rows.run("information.holds");
        assertThat(rows.text("SELECT publication FROM information_request WHERE number = '" + number + "'"))
                .isEqualTo("PRIVATE");
        assertThat(publisher
                        .press("publication", number, "publish", "hold", Map.of("title", "x", "reason", "encore"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(rows.text(
                        "SELECT COUNT(*) FROM information_event e JOIN information_request r ON r.id = e.request_id"
                                + " WHERE e.kind = 'HOLD_ENDED' AND r.number = '" + number + "'"))
                .isEqualTo("1");
    }

    @Test
    void aSubscriberSaysYesFromTheMailIsToldOnceAMorningAndEndsIt() throws Exception {
        String email = "subscriber" + System.nanoTime() + "@example.ma";
        subscribe("pas une adresse").then().statusCode(200).body(containsString("Écrivez une adresse complète"));
        subscribe(email).then().statusCode(302);
        String about = "subscription:" + rows.text("SELECT MAX(id) FROM information_subscription");
        String page = url + mail.link(about);
        people.fromHere().get(page).then().statusCode(200).body(containsString("Pas encore confirmé"));
        assertThat(rows.text(
                        "SELECT COUNT(*) FROM information_subscription WHERE confirmed IS NOT NULL AND token_hash ="
                                + " UNHEX(SHA2('" + page.replaceAll(".*token=", "") + "', 256))"))
                .as("opening the page is not saying yes")
                .isEqualTo("0");
        press(page, "confirm");
        people.fromHere().get(page).then().body(containsString("Confirmé."));
        rows.change(
                "UPDATE information_subscription SET told = NULL, seen = '2020-01-01' WHERE token_hash = UNHEX(SHA2('"
                        + page.replaceAll(".*token=", "") + "', 256))");
        rows.change("UPDATE information_request SET public_changed = '2021-01-01' WHERE number = '" + number + "'");
        rows.run("information.digest");
        assertThat(mail.count(about)).isEqualTo(2);
        assertThat(mail.letter(about)).contains(number, page.replace(url, ""));
        press(page, "end");
        people.fromHere().get(page).then().statusCode(404);
    }

    @Test
    void aMailProgramEndsItWithOnePostWithoutPageAndCookie() throws Exception {
        subscribe("oneclick" + System.nanoTime() + "@example.ma").then().statusCode(302);
        String about = "subscription:" + rows.text("SELECT MAX(id) FROM information_subscription");
        String page = mail.link(about);
        String leave = "/information/unsubscribe?token=" + page.replaceAll(".*token=", "");
        assertThat(mail.letter(about)).contains(leave);
        people.fromHere().redirects().follow(false).get(url + leave).then().statusCode(302);
        people.fromHere().get(url + page).then().statusCode(200);
        people.fromHere()
                .contentType(FORM)
                .formParam("List-Unsubscribe", "One-Click")
                .post(url + leave)
                .then()
                .statusCode(200);
        people.fromHere().get(url + page).then().statusCode(404);
        people.fromHere().contentType(FORM).post(url + leave).then().statusCode(404);
    }

    private io.restassured.response.Response subscribe(String email) {
        return TestForm.of("subscribe", "send")
                .with("number", number)
                .with("email", email)
                .with("website", "")
                .send(people.fromHere().contentType(FORM), url + "/fr/information/subscribe");
    }

    private void press(String page, String button) {
        TestForm.of("subscription", button)
                .with("token", page.replaceAll(".*token=", ""))
                .send(people.fromHere().contentType(FORM), url + "/fr/information/subscription")
                .then()
                .statusCode(302);
    }

    private void press(String button, Map<String, String> fields) {
        publisher.press("publication", number, "publish", button, fields).then().statusCode(302);
    }
}
