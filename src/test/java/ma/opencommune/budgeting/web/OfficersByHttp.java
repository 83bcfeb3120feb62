package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;

/** Two budget officers who close, count and publish a vote, and keep the winners, with the forms of the pages. */
public final class OfficersByHttp {

    /** Session of the first. */
    public final String first = BallotByHttp.PEOPLE.session(Role.BUDGET_OFFICER);

    /** Session of the second. */
    public final String second = BallotByHttp.PEOPLE.session(Role.BUDGET_OFFICER);

    private final String cycle;

    /** Of the vote of this cycle. */
    public OfficersByHttp(String cycle) {
        this.cycle = cycle;
    }

    /** Opens a page, fills in one of its forms and sends it. */
    public Response press(String session, String page, String form, String button, Map<String, String> fields) {
        return press(session, page, "", form, button, fields);
    }

    private Response press(
            String session, String page, String query, String form, String button, Map<String, String> fields) {
        String address = BallotByHttp.URL + "/fr/staff/" + page;
        Response shown = BallotByHttp.PEOPLE.with(session).get(address + "?cycle=" + cycle + query);
        TestForm filled = TestForm.on(shown, form, button).with("cycle", cycle);
        fields.forEach(filled::with);
        return filled.send(
                BallotByHttp.PEOPLE.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                address);
    }

    /** A step of the count: {@code done}, or the page that refuses it. */
    public String count(String session, String form, String button) {
        return told(press(session, "vote-count", form, button, Map.of("remark", "")));
    }

    /** Closes, counts, confirms, publishes. */
    public void publish() {
        assertThat(count(first, "close", "doClose")).isEqualTo("done");
        assertThat(count(first, "count", "doCount")).isEqualTo("done");
        assertThat(count(second, "confirm", "doConfirm")).isEqualTo("done");
        assertThat(count(first, "publish", "doPublish")).isEqualTo("done");
    }

    /** A form of the page of a winner: {@code done}, or the page that refuses it. */
    public String deliver(String project, String form, String button, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("project", project);
        return told(press(first, "delivery", "&project=" + project, form, button, all));
    }

    private static String told(Response answer) {
        return answer.statusCode() == 302 ? "done" : answer.asString();
    }
}
