package ma.opencommune.information.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Several people on one case. */
class TeamworkIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final OfficeByHttp one = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER);
    private final OfficeByHttp other = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER);

    @Test
    void theSecondIsToldWhatTheFirstDidAndKeepsWhatWasTyped() throws InterruptedException {
        String number = ask();
        one.takes(number);
        Response seenBefore = one.open(number);
        other.press(number, "take", "assignMe", Map.of()).then().statusCode(302);
        Response told = one.press(
                seenBefore,
                number,
                "write",
                "save",
                Map.of("outcome", "GRANTED", "text", "Mon texte de trois pages", "reason", "", "orientation", ""));
        told.then()
                .statusCode(200)
                .body(containsString("Quelqu’un a changé ce dossier"))
                .body(containsString("Demande confiée à " + other.name()))
                .body(containsString("Mon texte de trois pages"));
        assertThat(other.open(number).asString()).doesNotContain("Mon texte de trois pages");
    }

    @Test
    void whoWasToldCanGoOnWithWhatWasTyped() throws InterruptedException {
        String number = ask();
        one.takes(number);
        Response seenBefore = one.open(number);
        Map<String, String> typed =
                Map.of("outcome", "GRANTED", "text", "Écrit deux fois", "reason", "", "orientation", "");
        one.press(
                        number,
                        "write",
                        "save",
                        Map.of("outcome", "", "text", "Autre onglet", "reason", "", "orientation", ""))
                .then()
                .statusCode(302);
        Response told = one.press(seenBefore, number, "write", "save", typed);
        told.then().statusCode(200).body(containsString("Écrit deux fois"));
        one.press(told, number, "write", "save", typed).then().statusCode(302);
        one.open(number).then().body(containsString("Écrit deux fois"));
    }

    @Test
    void aButtonOfAnOldPageDoesNothingAndSaysWhatHappened() throws InterruptedException {
        String number = ask();
        Response seenBefore = one.open(number);
        other.takes(number);
        one.press(seenBefore, number, "take", "assignMe", Map.of())
                .then()
                .statusCode(200)
                .body(containsString("Quelqu’un a changé ce dossier"))
                .body(containsString("Demande confiée à " + other.name()));
        assertThat(queue(other, "whose=mine&q=" + number)).contains(number);
    }

    @Test
    void aCaseIsGivenToAColleagueByNameAndPutBack() throws InterruptedException {
        String number = ask();
        one.open(number).then().body(containsString(other.name()));
        one.press(number, "take", "assignOther", Map.of("officer", String.valueOf(other.id())))
                .then()
                .statusCode(302);
        assertThat(queue(one, "whose=mine&q=" + number)).doesNotContain(number);
        assertThat(queue(other, "whose=mine&q=" + number)).contains(number);
        assertThat(queue(one, "whose=" + other.id() + "&q=" + number)).contains(number);
        one.press(number, "take", "unassign", Map.of()).then().statusCode(302);
        assertThat(queue(one, "whose=nobody&q=" + number)).contains(number);
        assertThat(queue(other, "whose=mine&q=" + number)).doesNotContain(number);
    }

    @Test
    void nobodyIsPutInChargeWhoDoesNotHandleRequests() throws InterruptedException {
        String number = ask();
        long clerk = people.create(Role.DESK_CLERK).id();
        one.press(number, "take", "assignOther", Map.of("officer", String.valueOf(clerk)))
                .then()
                .statusCode(200)
                .body(containsString("Ce compte ne traite pas les demandes"));
        one.press(number, "take", "assignOther", Map.of("officer", ""))
                .then()
                .statusCode(200)
                .body(containsString("Choisissez à qui attribuer"));
        assertThat(queue(one, "whose=nobody&q=" + number)).contains(number);
    }

    @Test
    void theRequesterDoesNotReadTheNamesOfStaff() throws InterruptedException {
        String receipt = new AskByHttp(url).shown().receipt();
        one.takes(receipt.replaceAll(".*number=([^&]*).*", "$1"));
        io.restassured.RestAssured.get(receipt.replace("/receipt", "/track"))
                .then()
                .statusCode(200)
                .body(containsString("Demande confiée à une personne"))
                .body(not(containsString(one.name())));
    }

    private static String queue(OfficeByHttp reader, String filter) {
        String page = reader.get("/fr/staff/requests?" + filter).asString();
        return page.contains("<tbody>") ? page.substring(page.indexOf("<tbody>")) : "";
    }

    private String ask() throws InterruptedException {
        return new AskByHttp(url).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
    }
}
