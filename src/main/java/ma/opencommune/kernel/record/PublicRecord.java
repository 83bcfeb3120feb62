package ma.opencommune.kernel.record;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something this collectivity did that anyone may know and that counts above it. A use case fires it as a CDI event within its
 * transaction; what observes it writes within the same one, so that both are kept or neither. It holds no personal data.
 *
 * @param kind what the record is, as {@code information.register-entry}
 * @param schema schema of the body with its version, as {@code information.register-entry/1.0}
 * @param id the record, the same each time it is told anew; unique within the kind's component, at most 120 signs
 * @param act what is said of it
 * @param occurredAt when it happened
 * @param refs ids of other records it speaks of
 * @param body texts, whole numbers, truth values, lists, maps and null; amounts in integer centimes
 */
public record PublicRecord(
        String kind,
        String schema,
        String id,
        Act act,
        Instant occurredAt,
        List<String> refs,
        Map<String, @Nullable Object> body) {

    /** What is said of a record. */
    public enum Act {
        /** It is so. */
        ASSERT,
        /** It is otherwise than said before; the reason stands in the body. */
        CORRECT,
        /** It is taken back; the reason stands in the body. */
        RETRACT,
        /** What became of something that somebody else sent. */
        FATE,
        /** A figure made of other records. */
        ROLLUP
    }

    /** Keeps what was said. */
    public PublicRecord {
        refs = List.copyOf(refs);
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }
}
