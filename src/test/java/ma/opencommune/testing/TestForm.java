package ma.opencommune.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page, sent as a browser without scripts sends it. */
public final class TestForm {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    /** The number of the scripts on a staff page, which its scripts put into each form. */
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private TestForm(String form, String button, String viewState) {
        fields.put(form, form);
        fields.put(button, "1");
        fields.put("jakarta.faces.ViewState", viewState);
    }

    /** The form of a public page. */
    public static TestForm of(String form, String button) {
        return new TestForm(form, button, "stateless");
    }

    /** The form of a page that was opened before. */
    public static TestForm on(Response page, String form, String button) {
        Matcher state = VIEW_STATE.matcher(page.asString());
        if (!state.find()) {
            throw new IllegalStateException("no form on the page: " + page.statusCode());
        }
        return new TestForm(form, button, state.group(1));
    }

    /** Fills a field in; the same name again adds a value. */
    public TestForm with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Sends it and gives the answer as it is. */
    public Response send(RequestSpecification by, String address) {
        RequestSpecification request = by.redirects().follow(false);
        fields.forEach((name, value) -> {
            if (value instanceof java.util.Collection<?> many) {
                request.formParam(name, many);
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(address);
    }
}
