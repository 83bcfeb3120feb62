package ma.opencommune.budgeting.domain.proposal;

/** What a proposal does for the climate and the environment. */
public enum ClimateTag {
    WATER,
    TREES,
    ENERGY,
    WASTE,
    MOBILITY,
    RISKS
}
