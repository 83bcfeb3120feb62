package ma.opencommune.information.web;

import static org.hamcrest.Matchers.containsString;

import java.util.Map;
import ma.opencommune.platform.identity.Role;
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
        desk.get("/staff/figures.csv").then().statusCode(200).body(containsString("SERVICE,"));
        people.as(Role.HEAD)
                .get(url + "/fr/staff/service?number=" + number)
                .then()
                .statusCode(403);
    }
}
