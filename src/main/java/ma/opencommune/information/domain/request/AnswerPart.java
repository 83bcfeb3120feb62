package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a request that ends in its own way: given, withheld on its own ground, or passed on to who holds it.
 *
 * @param title what the part asks for
 * @param outcome how it ends; null while it is not chosen
 * @param ground the coded ground; null when there is none
 * @param reason the ground in words
 * @param orientation where it can be found: the institution it is passed on to
 * @param transfer that it was passed on; only what the commune does not hold
 */
public record AnswerPart(
        String title,
        @Nullable Outcome outcome,
        @Nullable Ground ground,
        String reason,
        String orientation,
        Optional<Transfer> transfer) {

    /** Longest title and orientation. */
    public static final int LONGEST = 500;

    /** Strips the texts; drops what does not belong to the outcome. */
    public AnswerPart {
        title = title.strip();
        Answer alone = new Answer(outcome, ground, title, reason, orientation);
        ground = alone.ground();
        reason = alone.reason();
        orientation = alone.orientation();
        transfer = outcome == Outcome.NOT_HELD ? transfer : Optional.empty();
    }

    /** The same, passed on on that day if it is passed on at all. */
    AnswerPart passedOn(LocalDate on) {
        return new AnswerPart(
                title, outcome, ground, reason, orientation, transfer.map(sent -> new Transfer(sent.reason(), on)));
    }

    /** What it lacks; a part is kept only when it is complete. */
    Set<Answer.Gap> gaps() {
        return new Answer(outcome, ground, title, reason, orientation).gaps();
    }

    /** How a request ends whose parts end like this: alike, or granted in part. Example: granted and not held: in part. */
    static Outcome together(List<AnswerPart> parts) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (AnswerPart part : parts) {
            if (part.outcome() != null) {
                outcomes.add(part.outcome());
            }
        }
        boolean given = outcomes.contains(Outcome.GRANTED) || outcomes.contains(Outcome.PARTIAL);
        if (outcomes.size() == 1) {
            return outcomes.iterator().next();
        }
        return given ? Outcome.PARTIAL : Outcome.REFUSED;
    }
}
