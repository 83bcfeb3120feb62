package ma.opencommune.platform.watch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.opencommune.platform.audit.domain.AuditSearch;

/**
 * The search of the auditor as it stands in an address. What cannot be understood is a problem and never a search without that
 * condition: an auditor must not take a list for narrower than it is.
 */
final class AuditQuery {

    /** The parameters, in their order. */
    static final Set<String> NAMES = Set.of("from", "to", "what", "who", "account", "about");

    private static final int LONGEST = 120;
    private static final Pattern WHAT = Pattern.compile("[a-z]+(\\.[a-z-]+){0,3}");
    private static final Pattern ACCOUNT = Pattern.compile("[1-9][0-9]{0,17}");

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Set<String> problems = new TreeSet<>();
    private final ZoneId zone;

    private AuditQuery(ZoneId zone) {
        this.zone = zone;
    }

    /** Reads the parameters; days are those of this zone. */
    static AuditQuery of(UnaryOperator<String> parameter, ZoneId zone) {
        AuditQuery query = new AuditQuery(zone);
        new TreeSet<>(NAMES).forEach(name -> {
            String sent = parameter.apply(name);
            query.typed.put(name, sent == null ? "" : sent.strip());
        });
        return query;
    }

    /** What was typed; empty for nothing. */
    String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The search; the fields that could not be understood are in {@link #problems} afterwards. */
    AuditSearch search() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            problems.add("to");
        }
        Optional<String> about = text("about");
        if (about.filter(text -> text.length() > LONGEST).isPresent()) {
            problems.add("about");
        }
        return new AuditSearch(start(from), start(to.map(day -> day.plusDays(1))), what(), who(), about);
    }

    /** The fields that could not be understood. */
    Set<String> problems() {
        return problems;
    }

    /** What was typed as it stands in an address, without the question mark. */
    String address() {
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Optional<String> what() {
        Optional<String> what = text("what");
        if (what.filter(text -> !WHAT.matcher(text).matches()).isPresent()) {
            problems.add("what");
        }
        return what;
    }

    private Optional<String> who() {
        Optional<String> number = text("account");
        if (number.filter(text -> !ACCOUNT.matcher(text).matches()).isPresent()) {
            problems.add("account");
        }
        return switch (typed("who")) {
            case "" -> number.map(text -> "account:" + text);
            case "nobody" -> alone(number, "anonymous");
            case "system" -> alone(number, "system");
            default -> {
                problems.add("who");
                yield Optional.empty();
            }
        };
    }

    private Optional<String> alone(Optional<String> number, String actor) {
        if (number.isPresent()) {
            problems.add("account");
        }
        return Optional.of(actor);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            problems.add(name);
            return Optional.empty();
        }
    }

    private Optional<Instant> start(Optional<LocalDate> day) {
        return day.map(known -> known.atStartOfDay(zone).toInstant());
    }

    private Optional<String> text(String name) {
        return Optional.of(typed(name)).filter(text -> !text.isEmpty());
    }
}
