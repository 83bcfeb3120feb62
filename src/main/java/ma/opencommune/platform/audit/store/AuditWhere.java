package ma.opencommune.platform.audit.store;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.platform.audit.domain.AuditSearch;

/** A search as the condition of a query, each value as a numbered parameter. */
final class AuditWhere {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static AuditWhere of(AuditSearch search) {
        AuditWhere where = new AuditWhere();
        search.from().ifPresent(from -> where.and("at >= ", utc(from)));
        search.until().ifPresent(until -> where.and("at < ", utc(until)));
        search.actor().ifPresent(actor -> where.and("actor = ", actor));
        search.subject().ifPresent(subject -> where.and("subject LIKE ", beginning(subject)));
        search.what()
                .ifPresent(what -> where.and(
                        what.contains(".") ? "action = " : "action LIKE ",
                        what.contains(".") ? what : beginning(what + ".")));
        return where;
    }

    AuditWhere and(String condition, Object value) {
        values.add(value);
        conditions.add(condition + "?" + values.size());
        return this;
    }

    /** The condition with its keyword; empty when there is none. */
    String text() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Query fill(Query query) {
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }

    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
