package ma.opencommune.budgeting.domain.proposal;

import java.time.Instant;

/**
 * What a proposal would cost, as estimated at one time.
 *
 * @param cost to build it, in whole dirhams
 * @param maintenance to keep it, in whole dirhams a year; zero for nothing
 * @param sure how sure it is
 * @param reason why it differs from the one before; empty for the first
 * @param at when
 */
public record Estimate(long cost, long maintenance, EstimateClass sure, String reason, Instant at) {}
