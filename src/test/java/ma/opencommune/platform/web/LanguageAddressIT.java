package ma.opencommune.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageAddressIT {

    private final String url = TestServer.shared().url();

    @ParameterizedTest
    @CsvSource({"ar,rtl", "fr,ltr", "zgh,ltr", "en,ltr"})
    void eachLanguageHasItsAddressAndDirection(String tag, String direction) {
        given().get(url + "/" + tag + "/")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"" + tag + "\" dir=\"" + direction + "\""));
    }

    @ParameterizedTest
    @CsvSource({"ar-MA,ar", "zgh,zgh", "de,ar", "en-GB,en"})
    void withoutPrefixTheBrowsersLanguageDecides(String accepted, String tag) {
        given().redirects()
                .follow(false)
                .header("Accept-Language", accepted)
                .get(url + "/")
                .then()
                .statusCode(302)
                .header("Location", containsString("/" + tag + "/"));
    }

    @Test
    void theRawViewFileIsNotAnAddress() {
        given().get(url + "/index.xhtml").then().statusCode(404);
        given().get(url + "/fr/index.xhtml").then().statusCode(404);
        given().get(url + "/WEB-INF/web.xml").then().statusCode(404);
    }

    @Test
    void anUnknownPageSaysWhatToDoInTheReadersLanguage() {
        given().get(url + "/fr/nothing")
                .then()
                .statusCode(404)
                .body(containsString("Page introuvable"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        given().header("Origin", "https://evil.example")
                .post(url + "/fr/")
                .then()
                .statusCode(403);
        given().header("Sec-Fetch-Site", "cross-site").post(url + "/fr/").then().statusCode(403);
    }

    @Test
    void theLanguageSwitchLeadsToTheSamePage() {
        given().get(url + "/fr/search?q=budget")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/ar/search?q=budget\""))
                .body(containsString("href=\"/zgh/search?q=budget\""));
    }
}
