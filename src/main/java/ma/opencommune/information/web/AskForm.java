package ma.opencommune.information.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.app.Filing;
import ma.opencommune.kernel.Language;

/** The fields of the form as they were typed, whatever was typed. */
final class AskForm {

    /** In the order of the page. */
    static final List<String> FIELDS = List.of(
            "subject",
            "description",
            "form",
            "kind",
            "urgentReason",
            "name",
            "email",
            "phone",
            "address",
            "nationalId",
            "standing",
            "association",
            "portal",
            "language");

    /** Those that are chosen from a list. */
    static final List<String> CHOICES = List.of("form", "kind", "standing", "language");

    private static final int LONGEST = 20_000;

    private final Map<String, String> typed = new LinkedHashMap<>();

    AskForm(HttpServletRequest request, Language page) {
        for (String field : FIELDS) {
            String sent = request.getParameter(field);
            String kept = sent == null ? "" : sent;
            typed.put(field, kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept);
        }
        typed.merge("language", page.tag(), (sent, own) -> sent.isEmpty() ? own : sent);
    }

    Map<String, String> typed() {
        return typed;
    }

    Filing filing(boolean consent, Language page) {
        return Filing.of(this::text, page, consent);
    }

    private String text(String field) {
        return String.valueOf(typed.getOrDefault(field, ""));
    }
}
