package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The tariff is set, the copies of a request are counted, and the requester is told before they are made. */
class CopiesIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final OfficeByHttp administrator = new OfficeByHttp(people, url, Role.ADMINISTRATOR);

    @Test
    void theRequesterIsToldWhatTheCopiesCostAndWhatIsFree() throws Exception {
        price("A4", "0,50", "2024-01-01").then().statusCode(302);
        price("A4", "9", "2099-01-01").then().statusCode(302);
        String receipt = new AskByHttp(url).shown().receipt();
        String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
        OfficeByHttp officer = new OfficeByHttp(people, url, Role.INFORMATION_OFFICER).takes(number);
        officer.press("copies", number, "count-form", "count", Map.of("A4", "13"))
                .then()
                .statusCode(200)
                .body(containsString("6,50 dirhams"));
        officer.press("copies", number, "count-form", "tell", Map.of("A4", "x"))
                .then()
                .statusCode(200)
                .body(containsString("id=\"A4-error\""));
        officer.press("copies", number, "count-form", "tell", Map.of())
                .then()
                .body(containsString("au moins une copie"));
        given().get(receipt.replace("/receipt", "/track")).then().body(not(containsString("dirhams")));
        officer.press("copies", number, "count-form", "tell", Map.of("A4", "13", "STORAGE", "1"))
                .then()
                .statusCode(302);
        given().get(receipt.replace("/receipt", "/track"))
                .then()
                .body(containsString("6,50 dirhams"), containsString("articles 5 et 6"));
    }

    @Test
    void aPriceNeedsItsAmountItsDayAndItsSource() {
        price("A4", "-1", "hier")
                .then()
                .statusCode(200)
                .body(containsString("id=\"price-error\""), containsString("id=\"from-error\""));
        people.as(Role.INFORMATION_OFFICER).get(url + "/fr/staff/tariff").then().statusCode(403);
        administrator.get("/staff/tariff.csv").then().body(containsString("format,centimes,valid_from,source"));
    }

    private io.restassured.response.Response price(String format, String price, String from) {
        return administrator.send(
                TestForm.of("price-form", "set")
                        .with("format", format)
                        .with("price", price)
                        .with("from", from)
                        .with("source", "Arrêté fiscal"),
                "/fr/staff/tariff");
    }
}
