package ma.opencommune.collectivity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.collectivity.domain.CalendarRevision;
import org.jspecify.annotations.Nullable;

/**
 * A revision of the calendar as the history page shows it.
 *
 * @param revision the revision
 * @param added the closures it brought
 * @param ended the closures it ended
 */
public record RevisionEntry(CalendarRevision revision, List<ClosureEntry> added, List<ClosureEntry> ended) {

    public String getNumber() {
        return Integer.toString(revision.number());
    }

    public String getCause() {
        return revision.cause().name();
    }

    public String getSource() {
        return revision.source();
    }

    public @Nullable LocalDate getAnnounced() {
        return revision.announced().orElse(null);
    }

    public Instant getEntered() {
        return revision.entered();
    }

    /** How to call who entered it; the application itself has no name. */
    public String getWho() {
        return revision.actorName();
    }

    public List<ClosureEntry> getAdded() {
        return added;
    }

    public List<ClosureEntry> getEnded() {
        return ended;
    }
}
