package ma.opencommune.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.kernel.JsonText;

/**
 * Reads the parameters of a program's question and collects everything that is wrong with them, so that all of it is answered at
 * once with what is accepted.
 */
public final class ApiQuery {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_ECHO = 80;

    private final Map<String, String> given;
    private final List<Map<String, Object>> problems = new ArrayList<>();

    /** The question as given: one value per name. */
    public ApiQuery(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /** The same from the lists of an address; a name that stands there twice has both values, which no reader accepts. */
    public static ApiQuery of(Map<String, List<String>> address) {
        Map<String, String> given = new LinkedHashMap<>();
        address.forEach((name, values) -> given.put(name, String.join(",", values)));
        return new ApiQuery(given);
    }

    /** Whether the parameter is there. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** The value as given; empty when it is missing. */
    public String text(String name) {
        return given.getOrDefault(name, "");
    }

    /** Refuses every parameter that is not one of these. */
    public void only(List<String> names) {
        given.keySet().stream().filter(name -> !names.contains(name)).sorted().forEach(name -> refuse(name, names));
    }

    /** The date of a parameter within these bounds; a problem when it is there and none, or missing and required. */
    public Optional<LocalDate> date(String name, LocalDate first, LocalDate last, boolean required) {
        String text = given.get(name);
        if (text == null && !required) {
            return Optional.empty();
        }
        Optional<LocalDate> date = text == null ? Optional.empty() : parse(text);
        if (date.isEmpty() || date.get().isBefore(first) || date.get().isAfter(last)) {
            refuse(name, List.of("a date from " + first + " to " + last + ", written as " + first));
            return Optional.empty();
        }
        return date;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The value of a parameter that is one of these words; the first one when it is missing. */
    public String word(String name, List<String> accepted) {
        String text = given.getOrDefault(name, accepted.get(0));
        if (!accepted.contains(text)) {
            refuse(name, accepted);
        }
        return text;
    }

    /** Notes that a parameter is wrong or missing. */
    public void refuse(String name, List<String> accepted) {
        String found = given.getOrDefault(name, "");
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("option", name);
        problem.put("found", found.length() > LONGEST_ECHO ? found.substring(0, LONGEST_ECHO) : found);
        problem.put("accepted", accepted);
        problems.add(problem);
    }

    /** Whether nothing is wrong. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /** The problem (RFC 9457) with all that is wrong. */
    public String problem() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", "Bad Request");
        members.put("status", 400);
        members.put("detail", "A parameter is missing, unknown or has a value that is not accepted.");
        members.put("problems", problems);
        return JsonText.of(members);
    }
}
