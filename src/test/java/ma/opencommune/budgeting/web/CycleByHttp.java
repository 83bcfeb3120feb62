package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.budgeting.domain.cycle.CycleTemplate;
import ma.opencommune.budgeting.domain.cycle.Phase;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/** A budget officer who sets a cycle up with the forms of the pages. */
public final class CycleByHttp {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final String session = people.session(Role.BUDGET_OFFICER);
    private final String code;

    private CycleByHttp() {
        code = "";
    }

    /** A draft whose first phase begins on that day. */
    public CycleByHttp(LocalDate begin) {
        CycleByHttp anyone = new CycleByHttp();
        Response made = anyone.press(
                "cycles",
                "create",
                "make",
                Map.of(
                        "template", "FULL",
                        "title_ar", "ميزانية تشاركية للاختبار",
                        "title_fr", "Budget d’essai",
                        "title_zgh", "",
                        "title_en", "",
                        "year", String.valueOf(begin.getYear()),
                        "begin", begin.toString()));
        made.then().statusCode(302);
        code = made.header("Location").replaceAll(".*code=", "");
    }

    /** Its code. */
    public String code() {
        return code;
    }

    /** Opens an address as the officer. */
    public Response get(String address) {
        return people.with(session).get(url + address);
    }

    /** Presses a button of a page of the cycle. */
    public Response press(String page, String form, String button, Map<String, String> fields) {
        TestForm sent = TestForm.of(form, button).with("code", code);
        fields.forEach(sent::with);
        return sent.send(
                people.with(session).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                url + "/fr/staff/" + page);
    }

    /** Money, two areas and two projects; the cycle is public. */
    public CycleByHttp complete() {
        money("900000");
        area("NORTH", "400000", false).then().statusCode(302);
        area("CITY", "", true).then().statusCode(302);
        project("1", "300000", "NORTH", "").then().statusCode(302);
        project("2", "250000", "CITY", "1").then().statusCode(302);
        press("cycle", "open", "publish", Map.of()).then().statusCode(302);
        return this;
    }

    /** Another amount of the line. */
    public Response money(String amount) {
        return press(
                "cycle",
                "facts",
                "save",
                Map.of(
                        "title_ar", "ميزانية تشاركية للاختبار",
                        "title_fr", "Budget d’essai",
                        "title_zgh", "",
                        "title_en", "",
                        "reference", "40.20.10/31",
                        "amount", amount));
    }

    /** An area. */
    public Response area(String area, String envelope, boolean wide) {
        return press(
                "cycle-areas",
                "areaForm",
                "saveArea",
                Map.of(
                        "areaCode",
                        area,
                        "area_ar",
                        "منطقة",
                        "area_fr",
                        "Secteur " + area,
                        "area_zgh",
                        "",
                        "area_en",
                        "",
                        "areaEnvelope",
                        envelope,
                        "wide",
                        String.valueOf(wide)));
    }

    /** A project. */
    public Response project(String id, String cost, String area, String others) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "id",
                "",
                "project",
                id,
                "name_ar",
                "مشروع " + id,
                "name_fr",
                "Projet " + id,
                "name_zgh",
                "",
                "name_en",
                "",
                "cost",
                cost,
                "area",
                area,
                "category",
                "",
                "incompatible",
                others));
        fields.putAll(
                Map.of("description_ar", "وصف", "description_fr", "", "description_zgh", "", "description_en", ""));
        return press("cycle-project", "projectForm", "save", fields);
    }

    /** Publishes the rule. */
    public Response freeze() {
        return press("cycle-rule", "freeze", "publish", Map.of());
    }

    /** The days of the template, as the form of the calendar sends them. */
    public static Map<String, String> days(LocalDate begin) {
        Map<String, String> days = new LinkedHashMap<>();
        for (Phase phase : CycleTemplate.FULL.calendar(begin).phases()) {
            days.put("first_" + phase.kind(), phase.first().toString());
            days.put("last_" + phase.kind(), phase.last().toString());
        }
        assertThat(days).isNotEmpty();
        return days;
    }
}
