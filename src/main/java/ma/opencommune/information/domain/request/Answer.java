package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer as drafted and later signed.
 *
 * <p>Example: {@code new Answer(Outcome.REFUSED, Ground.PRIVATE_LIFE, "…", "", "").gaps()} holds {@link Gap#REASON}.
 *
 * @param outcome how the request ends; null while the officer has not said
 * @param ground the coded ground; null when there is none
 * @param text the letter to the requester
 * @param reason the ground in words, for this case
 * @param orientation where the information can be found
 * @param parts that end each in its own way; outcome and ground follow from them when there are any
 */
public record Answer(
        @Nullable Outcome outcome,
        @Nullable Ground ground,
        String text,
        String reason,
        String orientation,
        List<AnswerPart> parts) {

    /** Most parts of one request. */
    public static final int MOST_PARTS = 20;

    /** What an answer lacks before it can be signed. */
    public enum Gap {
        OUTCOME,
        TEXT,
        /** No ground, or one that cannot carry this outcome. */
        GROUND,
        REASON,
        ORIENTATION,
        /** The last safe day of a complaint is not known. */
        REMEDIES
    }

    /** Strips the texts; drops a ground where none belongs and fills in the only one there can be. */
    public Answer {
        text = text.strip();
        reason = reason.strip();
        orientation = orientation.strip();
        parts = List.copyOf(parts);
        if (!parts.isEmpty()) {
            outcome = AnswerPart.together(parts);
            ground = parts.stream()
                    .map(AnswerPart::ground)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        } else if (outcome != null && outcome.grounds().isEmpty()) {
            ground = null;
        } else if (outcome != null && outcome.grounds().size() == 1) {
            ground = outcome.grounds().get(0);
        }
    }

    /** An answer to the request as a whole. */
    public Answer(@Nullable Outcome outcome, @Nullable Ground ground, String text, String reason, String orientation) {
        this(outcome, ground, text, reason, orientation, List.of());
    }

    /** The same text for these parts. */
    Answer with(List<AnswerPart> others) {
        return new Answer(outcome, ground, text, reason, orientation, others);
    }

    /** The same as it is signed: what is passed on goes that day, not on the day on which the part was written. */
    Answer signed(LocalDate on) {
        return with(parts.stream().map(part -> part.passedOn(on)).toList());
    }

    /** Parts that are passed on to another institution. */
    public List<AnswerPart> passedOn() {
        return parts.stream().filter(part -> part.transfer().isPresent()).toList();
    }

    /** What is missing, remedies apart; empty when the answer can go to sign-off. */
    public Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (text.isEmpty()) {
            gaps.add(Gap.TEXT);
        }
        if (outcome == null) {
            gaps.add(Gap.OUTCOME);
            return gaps;
        }
        if (!parts.isEmpty()) {
            parts.forEach(part -> gaps.addAll(part.gaps()));
            return gaps;
        }
        if (outcome.withholds() && (ground == null || !outcome.grounds().contains(ground))) {
            gaps.add(Gap.GROUND);
        }
        if (outcome.withholds() && reason.isEmpty()) {
            gaps.add(Gap.REASON);
        }
        if (outcome.orients() && orientation.isEmpty()) {
            gaps.add(Gap.ORIENTATION);
        }
        return gaps;
    }
}
