package ma.opencommune.budgeting.domain.proposal;

/** Why a step is refused. */
public enum ProposalRefusal {
    /** The calendar of the cycle does not allow it today. */
    NOT_NOW,
    /** The proposal is in another state by now. */
    NOT_SO,
    /** It was improved once already. */
    IMPROVED_ONCE,
    /** A reason in words is missing. */
    WORDS_MISSING,
    /** The other proposal is not there, or is not one to merge into. */
    NO_TARGET,
    /** The parts are missing. */
    NO_PARTS,
    /** Not every part was examined, or no price is estimated. */
    NOT_EXAMINED,
    /** A part was found impossible: it cannot be accepted. */
    FOUND_IMPOSSIBLE
}
