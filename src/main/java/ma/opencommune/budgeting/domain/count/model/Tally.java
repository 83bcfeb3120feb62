package ma.opencommune.budgeting.domain.count.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * An election in the shape the rules read: whole numbers, identical ballots merged with a multiplicity, and for each
 * project the groups that support it (rules.md, "Equal Shares": "equal ballots keep equal purses").
 *
 * <p>Amounts are whole numbers in units of 10<sup>-{@link #moneyScale()}</sup>. Arrays are handed out as they are, for
 * speed: readers must not write into them.
 */
public final class Tally {

    private static final int DIGITS = 15;

    private final int moneyScale;
    private final long budget;
    private final long[] cost;
    private final int voters;
    private final BallotGroups groups;
    private final int[] supporterStart;
    private final int[] supporterGroup;
    private final long[] supporterPoints;
    private final int[] votes;
    private final long[] score;

    Tally(List<Project> projects, BigDecimal money, List<Ballot> ballots) {
        moneyScale = Math.max(
                scale(money),
                projects.stream()
                        .mapToInt(project -> scale(project.cost()))
                        .max()
                        .orElse(0));
        budget = units(money);
        cost = projects.stream().mapToLong(project -> units(project.cost())).toArray();
        voters = ballots.size();
        groups = new BallotGroups(ballots);
        int many = cost.length;
        supporterStart = new int[many + 1];
        int[] named = groups.projects();
        for (int project : named) {
            supporterStart[project + 1]++;
        }
        for (int project = 0; project < many; project++) {
            supporterStart[project + 1] += supporterStart[project];
        }
        supporterGroup = new int[named.length];
        supporterPoints = new long[named.length];
        votes = new int[many];
        score = new long[many];
        fillSupporters();
    }

    private void fillSupporters() {
        int[] next = supporterStart.clone();
        for (int group = 0; group < groups.count(); group++) {
            int size = groups.size(group);
            for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                int project = groups.projects()[at];
                long points = groups.points()[at];
                supporterGroup[next[project]] = group;
                supporterPoints[next[project]++] = points;
                votes[project] += size;
                score[project] = Math.addExact(score[project], Math.multiplyExact(points, size));
            }
        }
    }

    private static int scale(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    private long units(BigDecimal amount) {
        BigDecimal units = amount.movePointRight(moneyScale).stripTrailingZeros();
        if (units.precision() - units.scale() > DIGITS) {
            throw new IllegalArgumentException("An amount needs more than " + DIGITS + " digits: " + amount);
        }
        return units.longValueExact();
    }

    /** The amount of these units in the election's currency. */
    public BigDecimal money(long units) {
        return BigDecimal.valueOf(units, moneyScale);
    }

    /** Decimal places of all amounts. */
    public int moneyScale() {
        return moneyScale;
    }

    /** The money to spend, in units. */
    public long budget() {
        return budget;
    }

    /** How many projects there are. */
    public int projects() {
        return cost.length;
    }

    /** Price of a project, in units. */
    public long cost(int project) {
        return cost[project];
    }

    /** How many ballots there are, empty ones included: the {@code n} of rules.md. */
    public int voters() {
        return voters;
    }

    /** The distinct ballots. */
    public BallotGroups groups() {
        return groups;
    }

    /** Where the supporters of a project begin in {@link #supporterGroups()}; those of the next one end them. */
    public int supporterStart(int project) {
        return supporterStart[project];
    }

    /** Groups that support a project, project after project. */
    public int[] supporterGroups() {
        return supporterGroup;
    }

    /** Points each ballot of the group gives, in parallel to {@link #supporterGroups()}. */
    public long[] supporterPoints() {
        return supporterPoints;
    }

    /** How many ballots support the project. */
    public int votes(int project) {
        return votes[project];
    }

    /** Points the project got in all; the number of its supporters when ballots have no points. */
    public long score(int project) {
        return score[project];
    }
}
