package ma.opencommune.information.web;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestUpload;

/** Somebody who works on requests, pressing the buttons of the page of a case as a browser without scripts does. */
final class OfficeByHttp {

    private final TestPeople people;
    private final String url;
    private final TestPeople.Person person;
    private final String session;

    OfficeByHttp(TestPeople people, String url, Role... roles) {
        this.people = people;
        this.url = url;
        this.person = people.create(roles);
        this.session = people.session(person);
    }

    long id() {
        return person.id();
    }

    /** The cookie of this person's session. */
    String session() {
        return session;
    }

    /** What this person is called. */
    String name() {
        return person.email().substring(0, person.email().indexOf('-'));
    }

    Response get(String address) {
        return people.with(session).get(url + address);
    }

    /** The page of a case as it stands now. */
    Response open(String number) {
        return get("/fr/staff/request?number=" + number);
    }

    /** Opens the page and presses one of its buttons. */
    Response press(String number, String form, String button, Map<String, String> fields) {
        return press(open(number), number, form, button, fields);
    }

    /** Opens another page of the case, as {@code extension}, and presses one of its buttons. */
    Response press(String page, String number, String form, String button, Map<String, String> fields) {
        return send(get("/fr/staff/" + page + "?number=" + number), page, number, form, button, fields);
    }

    /** Presses a button of a page that was opened before. */
    Response press(Response page, String number, String form, String button, Map<String, String> fields) {
        return send(page, "request", number, form, button, fields);
    }

    private Response send(
            Response page, String address, String number, String form, String button, Map<String, String> fields) {
        TestForm sent = TestForm.of(form, button).with("number", number).with("seen", seen(page));
        fields.forEach(sent::with);
        return sent.send(
                people.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                url + "/fr/staff/" + address);
    }

    /** Presses a button of a page of this request with one file; the status of the answer. */
    int upload(String page, String number, String form, String button, Map<String, String> fields, String file) {
        TestUpload sent = new TestUpload()
                .by(session)
                .with(form, form)
                .with("jakarta.faces.ViewState", "stateless")
                .with(button, "1")
                .with("number", number)
                .with("seen", seen(get("/fr/staff/" + page + "?number=" + number)));
        fields.forEach(sent::with);
        return sent.send(url + "/fr/staff/" + page, "answerFiles", file, "La décision".getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    /** Sends a form to this address. */
    Response send(TestForm form, String address) {
        return form.send(
                people.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8"), url + address);
    }

    /** Takes the case and begins the search. */
    OfficeByHttp takes(String number) {
        press(number, "take", "assignMe", Map.of()).then().statusCode(302);
        press(number, "take", "startSearch", Map.of()).then().statusCode(302);
        return this;
    }

    /** Keeps a draft and sends it to the head. */
    OfficeByHttp writes(String number, Map<String, String> answer) {
        press(number, "write", "sendToSign", answer).then().statusCode(302);
        return this;
    }

    /** The version the page shows; empty, that is the newest, when it has no form. */
    private static String seen(Response page) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"").matcher(page.asString());
        return seen.find() ? seen.group(1) : "";
    }
}
