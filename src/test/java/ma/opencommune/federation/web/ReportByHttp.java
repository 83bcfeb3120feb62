package ma.opencommune.federation.web;

import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/** Somebody who sends reports, pressing the buttons as a browser without scripts does. */
public final class ReportByHttp {

    private static final TestPeople PEOPLE = TestPeople.shared();

    private final String session = PEOPLE.session(Role.REPORTING_OFFICER);

    /** Says of a month long ago that there is nothing to report, unless that was said before; which month. */
    public String nil() {
        String period = YearMonth.now().minusMonths(10).toString();
        press("reports", "send", "nil", Map.of("period", period));
        return period;
    }

    Response press(String page, String form, String button, Map<String, String> fields) {
        TestForm filled = TestForm.of(form, button);
        fields.forEach(filled::with);
        return filled.send(
                PEOPLE.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                TestServer.shared().url() + "/fr/staff/" + page);
    }

    Response get(String page) {
        return PEOPLE.with(session).get(TestServer.shared().url() + "/fr/staff/" + page);
    }
}
