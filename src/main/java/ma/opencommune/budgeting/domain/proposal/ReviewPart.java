package ma.opencommune.budgeting.domain.proposal;

/** What is examined of a proposal, each by whoever knows about it. */
public enum ReviewPart {
    /** Whether the law allows it. */
    LEGALITY,
    /** Whether it is the commune's to do (organic law 113-14). */
    COMPETENCE,
    /** Whether it can be built and run. */
    FEASIBILITY,
    /** Whether its price and its upkeep are known and bearable. */
    COST
}
