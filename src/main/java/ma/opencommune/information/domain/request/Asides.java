package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What goes on beside the handling of a request.
 *
 * @param extension of its period, if one was asked for
 * @param clarification asked of the requester
 * @param urgency whether urgency was claimed, and what became of it
 * @param reopened the day on which another answer was ordered, from which it is counted
 */
public record Asides(
        Optional<Extension> extension, Clarification clarification, Urgency urgency, Optional<LocalDate> reopened) {

    /** Nothing yet. */
    public static final Asides NONE = new Asides(Optional.empty(), Clarification.NONE, Urgency.NONE, Optional.empty());

    /** Whether the period was extended. */
    public boolean extended() {
        return in(Extension.State.AGREED);
    }

    /** Whether an extension waits for the head. */
    public boolean extensionAsked() {
        return in(Extension.State.ASKED);
    }

    Asides with(Extension next) {
        return new Asides(Optional.of(next), clarification, urgency, reopened);
    }

    Asides with(Clarification next) {
        return new Asides(extension, next, urgency, reopened);
    }

    Asides with(Urgency next) {
        return new Asides(extension, clarification, next, reopened);
    }

    Asides reopened(LocalDate on) {
        return new Asides(extension, clarification, urgency, Optional.of(on));
    }

    private boolean in(Extension.State state) {
        return extension.filter(one -> one.state() == state).isPresent();
    }
}
