package ma.opencommune.information.domain.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import ma.opencommune.kernel.search.SearchWords;

/**
 * A search of the public register as it stands in an address; what is not understood counts as not said.
 *
 * @param given the values by name, only those of {@link #NAMES} that are not empty
 */
public record RegisterSearch(Map<String, String> given) {

    private static final String[] NAMES = {"q", "stage", "ground", "service", "year"};
    private static final int LONGEST = 200;

    /** What stands in the parameters that this function gives; empty texts for those that are missing. */
    public static RegisterSearch of(UnaryOperator<String> parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NAMES) {
            String text = parameter.apply(name).strip();
            if (!text.isEmpty()) {
                given.put(name, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
        return new RegisterSearch(given);
    }

    /** The value of a parameter; empty when it is not said. */
    public String text(String name) {
        return given.getOrDefault(name, "");
    }

    /** Whether nothing is said. */
    public boolean everything() {
        return given.isEmpty();
    }

    /** Which entries are wanted. */
    public RegisterFilter filter() {
        return new RegisterFilter(
                SearchWords.asked(text("q")),
                word(RegisterFilter.Stage.class, "stage"),
                word(Ground.class, "ground"),
                text("service"),
                text("year").matches("[12][0-9]{3}")
                        ? OptionalInt.of(Integer.parseInt(text("year")))
                        : OptionalInt.empty());
    }

    /** The same as the query of an address, with its question mark; empty when nothing is said. */
    public String query() {
        StringBuilder query = new StringBuilder();
        given.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private <E extends Enum<E>> Optional<E> word(Class<E> type, String name) {
        String text = text(name).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
