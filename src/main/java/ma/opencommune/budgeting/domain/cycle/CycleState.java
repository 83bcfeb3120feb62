package ma.opencommune.budgeting.domain.cycle;

/** How far a cycle has come. */
public enum CycleState {
    /** Being set up: only budget officers see it. */
    DRAFT,
    /** Public: its calendar says what is possible. */
    PUBLISHED,
    /** Over: it stays public, nothing more can be done in it. */
    CLOSED
}
