package ma.opencommune.budgeting.domain.proposal;

import java.time.Instant;

/**
 * One opinion about a part.
 *
 * @param part what was examined
 * @param possible whether it can be done
 * @param words why; needed when it cannot
 * @param round 1, or 2 once the proposal was improved
 * @param at when
 */
public record Review(ReviewPart part, boolean possible, String words, int round, Instant at) {}
