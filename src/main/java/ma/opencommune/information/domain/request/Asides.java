package ma.opencommune.information.domain.request;

import java.util.Optional;

/**
 * What goes on beside the handling of a request.
 *
 * @param extension of its period, if one was asked for
 * @param clarification asked of the requester
 * @param urgency whether urgency was claimed, and what became of it
 */
public record Asides(Optional<Extension> extension, Clarification clarification, Urgency urgency) {

    /** Nothing yet. */
    public static final Asides NONE = new Asides(Optional.empty(), Clarification.NONE, Urgency.NONE);

    /** Whether the period was extended. */
    public boolean extended() {
        return in(Extension.State.AGREED);
    }

    /** Whether an extension waits for the head. */
    public boolean extensionAsked() {
        return in(Extension.State.ASKED);
    }

    Asides with(Extension next) {
        return new Asides(Optional.of(next), clarification, urgency);
    }

    Asides with(Clarification next) {
        return new Asides(extension, next, urgency);
    }

    Asides with(Urgency next) {
        return new Asides(extension, clarification, next);
    }

    private boolean in(Extension.State state) {
        return extension.filter(one -> one.state() == state).isPresent();
    }
}
