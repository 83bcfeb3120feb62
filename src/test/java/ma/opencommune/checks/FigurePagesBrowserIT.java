package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import ma.opencommune.federation.web.PlanByHttp;
import ma.opencommune.federation.web.ReportByHttp;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Figures down to their records, and a commitment of the plan, for residents in four languages and for staff in two. */
class FigurePagesBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1300;

    private final String url = TestServer.shared().url();

    @Test
    void noCheckerHasAnythingAgainstAFigureItsRecordsAndACommitment() {
        String period = new ReportByHttp().nil();
        Response figure = TestPeople.shared()
                .fromHere()
                .get(url + "/federation/v1/figures?indicator=duties-kept&period=" + period);
        JsonPath duty = figure.jsonPath();
        assertThat(duty.getList("inputs")).isNotEmpty();
        String code = new PlanByHttp().commitment();
        try (BrowserContext resident = TestBrowser.visitor(PHONE, true)) {
            Looks looks = new Looks(resident);
            for (String language : new String[] {"ar", "fr", "zgh", "en"}) {
                String to = "/" + language;
                looks.everybody(to + "/indicator?code=duties-kept&period=" + period, "figure-" + language);
                looks.everybody(
                        to + "/indicator-inputs?code=duties-kept&period=" + period, "figure-inputs-" + language);
                looks.everybody(
                        to + "/record?ou=" + duty.getString("inputs[0].ou") + "&seq=" + duty.getLong("inputs[0].seq"),
                        "record-" + language);
                looks.everybody(to + "/commitment?code=" + code, "commitment-" + language);
            }
        }
        try (BrowserContext officer = TestBrowser.visitor(DESK, true)) {
            TestPeople.shared().enter(officer, Role.REPORTING_OFFICER);
            Looks looks = new Looks(officer);
            for (String language : new String[] {"ar", "fr"}) {
                looks.staff("/" + language + "/staff/commitment?code=" + code, "commitment-work-" + language);
                looks.staff("/" + language + "/staff/report-desk?period=" + period, "report-desk-" + language);
            }
        }
    }
}
