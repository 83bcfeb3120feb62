package ma.opencommune.information.domain.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something the commune must publish.
 *
 * @param id inside
 * @param code of {@link ListedDuty}, whose words are in the texts; empty for a duty that requests have made
 * @param title of a duty that requests have made
 * @param owner who keeps it; empty when nobody does yet
 * @param frequency how often
 * @param updated day of the last update
 * @param state whether it counts
 * @param documents what is published
 * @param requests numbers of the requests that have made it
 */
public record Duty(
        long id,
        String code,
        String title,
        String owner,
        Frequency frequency,
        Optional<LocalDate> updated,
        State state,
        List<PublishedDocument> documents,
        List<String> requests) {

    private static final int SOON_DAYS = 30;

    /** Whether a duty counts. */
    public enum State {
        /** Similar requests have made it; a publisher decides. */
        PROPOSED,
        ACTIVE,
        DISMISSED
    }

    /** The day the next update is due. */
    public Optional<LocalDate> next() {
        return updated.map(frequency::after);
    }

    /** Whether it is kept on that day. Example: yearly, updated on 2 March 2025, is stale from 3 March 2026. */
    public Standing on(LocalDate today) {
        if (next().isEmpty() || documents.isEmpty()) {
            return Standing.MISSING;
        }
        LocalDate next = next().get();
        if (next.isBefore(today)) {
            return Standing.STALE;
        }
        return next.isAfter(today.plusDays(SOON_DAYS)) ? Standing.CURRENT : Standing.SOON;
    }
}
