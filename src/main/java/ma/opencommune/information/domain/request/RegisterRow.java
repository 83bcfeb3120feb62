package ma.opencommune.information.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the public register: nothing of it can name the requester.
 *
 * @param number of the request
 * @param title as a publisher checked it; empty when it was taken down
 * @param service which service of the commune it is about; empty when it is not said
 * @param publication how much is public
 * @param changed when what the public sees of it last changed
 * @param received legal day of receipt
 * @param due due date
 * @param earliest the earliest day that it can move to while a feast is only forecast
 * @param latest the latest
 * @param stage where it stands
 * @param outcome how it ended
 * @param ground ground of a refusal
 * @param answered day of the answer
 */
public record RegisterRow(
        String number,
        String title,
        String service,
        Publication publication,
        Instant changed,
        LocalDate received,
        LocalDate due,
        LocalDate earliest,
        LocalDate latest,
        RegisterFilter.Stage stage,
        Optional<Outcome> outcome,
        Optional<Ground> ground,
        Optional<LocalDate> answered) {

    /** Whether the due date of an answer that is owed can still move. */
    public boolean provisional() {
        return answered.isEmpty() && !earliest.equals(latest);
    }
}
