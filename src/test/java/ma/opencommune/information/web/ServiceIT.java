package ma.opencommune.information.web;

import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The desk says which service a request is about; the figures count it, and the publisher finds it written. */
class ServiceIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @Test
    void theServiceThatTheDeskStatesIsCountedAndOfferedToThePublisher() throws Exception {
        String service = "Espaces verts " + System.nanoTime();
        String number = new AskByHttp(url).shown().receipt().replaceAll(".*number=([^&]*).*", "$1");
        OfficeByHttp desk = new OfficeByHttp(people, url, Role.DESK_CLERK);
        desk.press("service", number, "service-form", "state", Map.of("service", service))
                .then()
                .statusCode(302);
        desk.get("/fr/staff/service?number=" + number).then().body(containsString(service));
        new OfficeByHttp(people, url, Role.PUBLISHER)
                .get("/fr/staff/publication?number=" + number)
                .then()
                .body(containsString(service));
        desk.press("service", number, "service-form", "state", Map.of("service", "x".repeat(61)))
                .then()
                .statusCode(200);
        Response seen = desk.get("/fr/staff/service?number=" + number);
        new OfficeByHttp(people, url, Role.INFORMATION_OFFICER).takes(number);
        desk.send(
                        TestForm.of("service-form", "state")
                                .with("number", number)
                                .with(
                                        "seen",
                                        seen.asString().replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1"))
                                .with("service", "Voirie"),
                        "/fr/staff/service")
                .then()
                .statusCode(200)
                .body(containsString("Voirie"));
        desk.get("/fr/staff/service?number=" + number).then().body(containsString(service));
        desk.get("/staff/figures.csv").then().statusCode(200).body(containsString("SERVICE,"));
        people.as(Role.HEAD)
                .get(url + "/fr/staff/service?number=" + number)
                .then()
                .statusCode(403);
    }
}
