package ma.opencommune.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New rows of one table, many in one statement: what changes a hundred thousand requests at once has no time for a statement each. */
public final class ManyRows {

    /** Rows of one statement: EclipseLink looks each value up among all of its statement, so that long ones cost more than they save. */
    private static final int AT_ONCE = 20;

    private final String table;
    private final List<String> columns;
    private final List<@Nullable Object> values = new ArrayList<>();

    /** No rows yet, of this table and these columns. */
    public ManyRows(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /** One more row; its values stand in the order of the columns. */
    public void add(@Nullable Object... row) {
        if (row.length != columns.size()) {
            throw new IllegalArgumentException(row.length + " values for " + columns.size() + " columns of " + table);
        }
        for (Object value : row) {
            values.add(value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value);
        }
    }

    /**
     * Writes them in the caller's transaction, in the order in which they were added. Entities are not flushed before: what a row refers
     * to must be in the database already.
     */
    public void write(EntityManager entities) {
        int step = AT_ONCE * columns.size();
        for (int start = 0; start < values.size(); start += step) {
            List<@Nullable Object> part = values.subList(start, Math.min(values.size(), start + step));
            Query insert = entities.createNativeQuery(statement(part.size() / columns.size()));
            insert.setFlushMode(FlushModeType.COMMIT);
            for (int place = 0; place < part.size(); place++) {
                insert.setParameter(place + 1, part.get(place));
            }
            insert.executeUpdate();
        }
        values.clear();
    }

    private String statement(int rows) {
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row));
    }
}
