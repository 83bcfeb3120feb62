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
public record TimelineEntry(Instant at, int version, CaseEvent.Kind kind, OptionalLong account, String detail) {}
