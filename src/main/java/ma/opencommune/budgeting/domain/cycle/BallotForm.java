package ma.opencommune.budgeting.domain.cycle;

/**
 * What a ballot may hold. An empty ballot is always allowed.
 *
 * @param kind how residents say what they want
 * @param mostProjects how many projects may be named; zero for any number
 * @param points how many points are shared out; without meaning but for {@link BallotKind#POINTS}
 * @param mostPoints how many of them one project may get; zero for all
 * @param changeable whether a vote may be changed until the end of the ballot, which needs a link between the roll and the box
 *     (rules.md, "Ballots", 7)
 */
public record BallotForm(BallotKind kind, int mostProjects, int points, int mostPoints, boolean changeable) {}
