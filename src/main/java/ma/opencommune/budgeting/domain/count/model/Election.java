package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An election as it was voted: budget, projects and every ballot, empty ones included (rules.md, "Input").
 *
 * <p>Immutable. Made by {@link ElectionBuilder} or read from a {@code .pb} file. Example:
 *
 * <pre>{@code
 * Election election = new ElectionBuilder(BallotType.APPROVAL, new BigDecimal("1000"))
 *         .project("a", new BigDecimal("600"))
 *         .project("b", new BigDecimal("400"))
 *         .approve("voter-1", List.of("a", "b"))
 *         .build();
 * }</pre>
 */
public final class Election {

    private final BallotType type;
    private final BigDecimal budget;
    private final Map<String, String> meta;
    private final List<Project> projects;
    private final List<String> ballotColumns;
    private final List<Ballot> ballots;
    private final int pointScale;
    private final Tally tally;

    Election(ElectionBuilder built) {
        type = built.type();
        budget = built.budget();
        meta = built.meta();
        projects = built.projects();
        ballotColumns = built.ballotColumns();
        ballots = built.ballots();
        pointScale = built.pointScale();
        tally = new Tally(projects, budget, ballots);
    }

    /** What the ballots look like. */
    public BallotType type() {
        return type;
    }

    /** The money to spend, in the election's currency. */
    public BigDecimal budget() {
        return budget;
    }

    /** The file's META section in its own order, as written. */
    public Map<String, String> meta() {
        return meta;
    }

    /** The projects in the order of the file. */
    public List<Project> projects() {
        return projects;
    }

    /** Names of the ballots' own columns beyond {@code voter_id}, {@code vote} and {@code points}. */
    public List<String> ballotColumns() {
        return ballotColumns;
    }

    /** Every ballot in the order of the file. */
    public List<Ballot> ballots() {
        return ballots;
    }

    /** Decimal places of points: a ballot's points are whole numbers of 10<sup>-scale</sup>. */
    public int pointScale() {
        return pointScale;
    }

    /** The ballots with identical ones merged, as the rules read them. */
    public Tally tally() {
        return tally;
    }
}
