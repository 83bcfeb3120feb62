package ma.opencommune.budgeting.domain.delivery;

/** The steps of a project, in their usual order; a project has those that it needs. */
public enum MilestoneKind {
    STUDIES,
    TENDER,
    CONTRACT,
    WORKS_BEGUN,
    WORKS_DONE,
    HANDED_OVER,
    IN_USE
}
