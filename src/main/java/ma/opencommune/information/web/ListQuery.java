package ma.opencommune.information.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Filters and page of a list, as they stand in its address; what is not understood counts as not said. */
final class ListQuery {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 4000;

    private final HttpServletRequest request;

    ListQuery(HttpServletRequest request) {
        this.request = request;
    }

    String text(String name) {
        String sent = request.getParameter(name);
        String text = sent == null ? "" : sent.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type, String name) {
        String sent = text(name).toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(sent)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    OptionalInt year(String name) {
        return text(name).matches("[12][0-9]{3}") ? OptionalInt.of(Integer.parseInt(text(name))) : OptionalInt.empty();
    }

    int page() {
        String sent = text("page");
        return sent.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(sent), LAST_PAGE) : 1;
    }

    int offset(int size) {
        return (page() - 1) * size;
    }

    /** The filters as a query, with the question mark; empty when there are none. */
    String filters(String... names) {
        StringBuilder query = new StringBuilder();
        for (String name : names) {
            if (!text(name).isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(RegisterPage.encoded(text(name)));
            }
        }
        return query.toString();
    }
}
