package ma.opencommune.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The description of the programs' addresses, as the server gives it. */
class OpenApiIT {

    private final String url = TestServer.shared().url();

    private JsonPath document() {
        return given().accept("application/json")
                .get(url + "/openapi?format=JSON")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theDocumentSaysWhoseItIs() {
        assertThat(document().getString("info.title")).isEqualTo("Open Commune");
        assertThat(document().getString("info.license.name")).isEqualTo("EUPL-1.2");
    }

    @Test
    void everyAddressIsDescribedWithItsFaults() {
        Map<String, Map<String, Object>> paths = document().getMap("paths");
        assertThat(paths)
                .containsKeys("/api/v1/information/deadline", "/api/v1/calendar/closures", "/api/v1/budgeting/count");
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            Map<?, ?> described = (Map<?, ?>) operation;
            assertThat(described.get("summary")).as(method + " " + path).isNotNull();
            assertThat(described.get("description")).as(method + " " + path).isNotNull();
            assertThat(((Map<?, ?>) described.get("responses")).keySet())
                    .as(method + " " + path)
                    .anyMatch(code ->
                            code.toString().startsWith("2") || code.toString().startsWith("3"))
                    .anyMatch(code -> code.toString().startsWith("4"));
        }));
    }

    @Test
    void thereIsNoAddressThatIsNotInTheDocument() {
        given().get(url + "/api/v1/nothing").then().statusCode(404);
        given().get(url + "/api/v1/application.wadl").then().statusCode(404);
    }
}
