package ma.opencommune.budgeting.domain.proposal;

import java.time.Instant;

/**
 * Something that happened to a proposal.
 *
 * @param at when
 * @param kind what
 * @param words what was said
 */
public record ProposalEvent(Instant at, EventKind kind, String words) {}
