package ma.opencommune.budgeting.domain.cycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.model.Ballot;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.count.model.Rule;

/** Counts a vote by the declared rule and, beside it, by votes alone and by Equal Shares: what would another rule change? */
public final class Rehearsal {

    /** A rule that is tried. */
    public enum Name {
        /** As declared. */
        DECLARED,
        /** The most votes first. */
        GREEDY,
        /** Equal Shares, completed by the declared step, and greedy at the end. */
        EQUAL_SHARES
    }

    /**
     * What came of one rule.
     *
     * @param name which rule
     * @param winners ids
     * @param spentPercent how much of the money it spends
     * @param servedPercent how many voters have at least one winner on their ballot
     */
    public record Column(Name name, Set<String> winners, int spentPercent, int servedPercent) {}

    /** A project with its price and its votes. */
    public record Line(String id, String name, long cost, int votes) {}

    /**
     * All of it.
     *
     * @param ballots how many
     * @param columns one for each rule
     * @param projects the most votes first
     */
    public record Sheet(int ballots, List<Column> columns, List<Line> projects) {

        /** Projects that win by some of the rules and not by others. */
        public Set<String> changed() {
            Set<String> some = new TreeSet<>();
            columns.forEach(column -> some.addAll(column.winners()));
            some.removeIf(
                    id -> columns.stream().allMatch(column -> column.winners().contains(id)));
            return some;
        }
    }

    private Rehearsal() {}

    /**
     * The rules side by side.
     *
     * @throws IllegalArgumentException when a rule cannot count this vote
     */
    public static Sheet of(Election election, Declaration declared) {
        List<Column> columns = new ArrayList<>();
        CountResult first = count(election, declared);
        columns.add(column(Name.DECLARED, election, first));
        columns.add(column(Name.GREEDY, election, count(election, as(declared, Rule.GREEDY))));
        columns.add(column(Name.EQUAL_SHARES, election, count(election, as(declared, Rule.EQUAL_SHARES))));
        List<Line> lines = first.projects().stream()
                .sorted(Comparator.comparingInt(ProjectOutcome::votes).reversed())
                .map(project -> new Line(
                        project.id(),
                        name(election, project.id()),
                        project.cost().longValue(),
                        project.votes()))
                .toList();
        return new Sheet(election.ballots().size(), columns, lines);
    }

    private static CountResult count(Election election, Declaration declared) {
        return Count.run(election, declared.forElection(election));
    }

    /** The same constraints and ties, another rule. */
    private static Declaration as(Declaration said, Rule rule) {
        boolean shares = rule == Rule.EQUAL_SHARES;
        return new Declaration(
                rule,
                null,
                shares ? Completion.ADD1 : Completion.NONE,
                said.step(),
                shares ? Finish.GREEDY : Finish.NONE,
                null,
                false,
                said.misfit(),
                said.ties(),
                said.lot(),
                said.minimumVotes(),
                said.incompatible(),
                said.fileEnvelopes());
    }

    private static Column column(Name name, Election election, CountResult result) {
        Set<String> winners = new TreeSet<>(result.selected());
        BigDecimal spent =
                result.totalCost().multiply(BigDecimal.valueOf(100)).divide(result.budget(), 0, RoundingMode.HALF_UP);
        return new Column(name, winners, spent.intValue(), served(election, winners));
    }

    private static int served(Election election, Set<String> winners) {
        Set<Integer> places = new HashSet<>();
        for (int at = 0; at < election.projects().size(); at++) {
            if (winners.contains(election.projects().get(at).id())) {
                places.add(at);
            }
        }
        long served = election.ballots().stream()
                .filter(ballot -> names(ballot, places))
                .count();
        return election.ballots().isEmpty()
                ? 0
                : (int) Math.round(100.0 * served / election.ballots().size());
    }

    private static boolean names(Ballot ballot, Set<Integer> places) {
        for (int place = 0; place < ballot.size(); place++) {
            if (places.contains(ballot.choice(place)) && ballot.points(place) > 0) {
                return true;
            }
        }
        return false;
    }

    private static String name(Election election, String id) {
        return election.projects().stream()
                .filter(project -> project.id().equals(id))
                .map(project -> project.attributes().getOrDefault("name", ""))
                .findFirst()
                .orElse("");
    }
}
