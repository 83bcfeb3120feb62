package ma.opencommune.budgeting.domain.proposal;

/**
 * A line of a list.
 *
 * @param proposal the proposal
 * @param endorsements confirmed supporters
 * @param waitingComments comments nobody has looked at
 */
public record ProposalLine(Proposal proposal, int endorsements, int waitingComments) {}
