package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;

/**
 * What became of one project.
 *
 * @param id its id
 * @param cost its price
 * @param votes how many ballots support it
 * @param selected true when it won
 * @param round the round in which it was taken, from 1; zero when it lost
 * @param effectiveVotes votes or points by which the rule measured it; see the rule
 * @param reason why it won or lost
 */
public record ProjectOutcome(
        String id, BigDecimal cost, int votes, boolean selected, int round, BigDecimal effectiveVotes, Reason reason) {}
