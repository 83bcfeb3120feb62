package ma.opencommune.services.domain;

import java.util.Optional;

/** Where a report of a barrier stands. */
public enum BarrierState {
    /** Nobody has looked at it yet. */
    NEW,
    /** Somebody is looking into it. */
    LOOKING,
    /** The barrier is gone. */
    FIXED,
    /** It cannot be removed, for the reason given. */
    CANNOT_FIX;

    /** Whether the case is over. */
    public boolean over() {
        return this == FIXED || this == CANNOT_FIX;
    }

    /** The state after a step; empty when the step cannot be taken now. */
    public Optional<BarrierState> after(BarrierStep step) {
        return switch (step) {
            case RECEIVED -> Optional.empty();
            case LOOK -> this == NEW ? Optional.of(LOOKING) : Optional.empty();
            case REPLY -> over() ? Optional.empty() : Optional.of(LOOKING);
            case FIX -> over() ? Optional.empty() : Optional.of(FIXED);
            case GIVE_UP -> over() ? Optional.empty() : Optional.of(CANNOT_FIX);
            case REOPEN -> over() ? Optional.of(LOOKING) : Optional.empty();
        };
    }
}
