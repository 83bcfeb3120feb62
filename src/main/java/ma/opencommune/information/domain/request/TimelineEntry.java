package ma.opencommune.information.domain.request;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One line of a request's timeline.
 *
 * @param at when
 * @param version the version it made
 * @param kind what
 * @param account who; empty for the requester and the system
 * @param detail what a reader needs besides
 */
public record TimelineEntry(Instant at, int version, CaseEvent.Kind kind, OptionalLong account, String detail) {

    /** The same for somebody who is not to know who a third party is. */
    public TimelineEntry discreet() {
        return kind.ofThirdParty() ? new TimelineEntry(at, version, kind, account, "") : this;
    }

    /** The key of its text: what happened or, for a due date that moved, why when it was not the calendar. */
    public String says() {
        return kind == CaseEvent.Kind.DEADLINE_RECALCULATED && detail.endsWith(CaseEvent.URGENCY)
                ? "information.moved.urgency"
                : "information.event." + kind;
    }
}
