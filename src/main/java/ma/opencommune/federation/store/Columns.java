package ma.opencommune.federation.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of columns as the driver gives them. */
final class Columns {

    private Columns() {}

    static Optional<Instant> moment(@Nullable Object column) {
        if (column instanceof LocalDateTime moment) {
            return Optional.of(moment.toInstant(ZoneOffset.UTC));
        }
        return column instanceof Timestamp stamp
                ? Optional.of(stamp.toLocalDateTime().toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }

    static LocalDateTime column(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static boolean truth(@Nullable Object column) {
        return column instanceof Boolean truth ? truth : column instanceof Number number && number.intValue() != 0;
    }

    static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }
}
