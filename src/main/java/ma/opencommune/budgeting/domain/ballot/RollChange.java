package ma.opencommune.budgeting.domain.ballot;

import java.time.Instant;
import java.util.Optional;

/**
 * One voter to be added to the roll or struck from it, asked for by one officer and decided by another.
 *
 * @param id its number
 * @param kind what is asked
 * @param voter keyed hash of the national id
 * @param line whom it is about; empty once it is decided
 * @param reason why
 * @param askedBy account of the officer who asks
 * @param asked when
 * @param decided when another officer decided; empty while it waits
 * @param agreed whether they agreed
 */
public record RollChange(
        long id,
        Kind kind,
        byte[] voter,
        Optional<RollLine> line,
        String reason,
        long askedBy,
        Instant asked,
        Optional<Instant> decided,
        boolean agreed) {

    /** What is asked. */
    public enum Kind {
        /** Put somebody on the roll. */
        ADD,
        /** Take somebody off who has not voted. */
        STRIKE
    }
}
