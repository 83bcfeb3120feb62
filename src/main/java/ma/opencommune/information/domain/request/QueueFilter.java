package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.kernel.search.SearchWords;

/**
 * Which requests of the queue are wanted.
 *
 * @param open only those that are still owed an answer
 * @param handling only those in this state
 * @param decision only those that wait for the head: an answer, a first part or an extension
 * @param whose whose cases
 * @param dueFrom only those due on this day or later
 * @param dueTo only those due on this day or earlier
 * @param urgent only urgent ones, and which of them
 * @param words only those with all these words in their number or subject, as {@link SearchWords} asks for them
 */
public record QueueFilter(
        boolean open,
        Optional<Handling> handling,
        boolean decision,
        Whose whose,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Optional<UrgentOnes> urgent,
        List<String> words) {}
