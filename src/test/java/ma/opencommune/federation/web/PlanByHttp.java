package ma.opencommune.federation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who writes the plan. */
public final class PlanByHttp {

    private static final Pattern AXIS = Pattern.compile("<option value=\"([0-9]+)\"[^>]*>Transparence");
    private static final Pattern CODE = Pattern.compile("commitment\\?code=(C[0-9]+-[0-9]+)");

    private final ReportByHttp by = new ReportByHttp();
    private final LocalDate today = LocalDate.now();

    ReportByHttp by() {
        return by;
    }

    /** Begins the plan unless there is one, adds an axis; its number. */
    String axis() {
        if (by.get("plan").asString().contains("name=\"begin\"")) {
            Map<String, String> fields = words("title", "مخطط الحكومة المنفتحة", "Plan de gouvernement ouvert");
            fields.put("first", today.minusYears(1).toString());
            fields.put("last", today.plusYears(2).toString());
            by.press("plan", "begin", "make", fields).then().statusCode(302);
        }
        by.press("plan", "more", "addaxis", words("axis", "الشفافية", "Transparence"))
                .then()
                .statusCode(302);
        return last(AXIS);
    }

    /** A commitment in a public plan; its code. */
    public String commitment() {
        by.press("plan", "commit", "add", sheet(axis())).then().statusCode(302);
        by.press("plan", "open", "publish", Map.of());
        return last(CODE);
    }

    private String last(Pattern pattern) {
        Matcher matcher = pattern.matcher(by.get("plan").asString());
        String found = "";
        while (matcher.find()) {
            found = matcher.group(1);
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    static Map<String, String> words(String prefix, String ar, String fr) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(prefix + "_ar", ar);
        fields.put(prefix + "_fr", fr);
        fields.put(prefix + "_zgh", "");
        fields.put(prefix + "_en", "");
        return fields;
    }

    Map<String, String> sheet(String axis) {
        Map<String, String> fields = words("title", "نشر الأجوبة", "Publier les réponses");
        fields.putAll(words("problem", "لا أحد يعرف", "Personne ne sait"));
        fields.putAll(words("actions", "سجل عمومي", "Un registre public"));
        fields.put("axis", axis);
        fields.put("owner", "Greffe");
        fields.put("first", today.minusDays(20).toString());
        fields.put("last", today.minusDays(1).toString());
        fields.put("budget", "1 200");
        fields.put("followUpIndicator", "answered-in-time");
        fields.put("followUp", "90 % en 2027");
        fields.put("impactIndicator", "");
        fields.put("impact", "");
        return fields;
    }
}
