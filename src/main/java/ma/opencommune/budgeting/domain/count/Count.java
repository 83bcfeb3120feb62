package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.Comparison;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Project;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.count.rules.Contest;
import ma.opencommune.budgeting.domain.count.rules.EqualSharesRule;
import ma.opencommune.budgeting.domain.count.rules.GreedyRule;
import ma.opencommune.budgeting.domain.count.rules.MaxWelfareRule;
import ma.opencommune.budgeting.domain.count.rules.PhragmenRule;
import ma.opencommune.budgeting.domain.count.rules.Preference;
import ma.opencommune.budgeting.domain.count.rules.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Counts an election by its declared rule: exact, deterministic, the same on every machine.
 *
 * <p>Example: {@code Count.run(election, CountOptions.of(Rule.EQUAL_SHARES)).selected()}.
 */
public final class Count {

    private record Found(Standing standing, @Nullable Comparison comparison) {}

    private Count() {}

    /**
     * The certified result.
     *
     * @throws IllegalArgumentException when the options name a project that is not there, or an exact search is beyond
     *     its stated limits
     */
    public static CountResult run(Election election, CountOptions options) {
        return result(election, options, find(new Contest(election, options)));
    }

    /** What the rule finds. */
    static Standing standing(Contest contest) {
        return find(contest).standing();
    }

    private static Found find(Contest contest) {
        return switch (contest.options().rule()) {
            case GREEDY -> new Found(GreedyRule.count(contest), null);
            case PHRAGMEN -> new Found(PhragmenRule.count(contest), null);
            case MAX_WELFARE -> new Found(MaxWelfareRule.count(contest), null);
            case EQUAL_SHARES -> equalShares(contest);
        };
    }

    private static Found equalShares(Contest contest) {
        Standing shares = EqualSharesRule.count(contest);
        if (!contest.options().shares().comparison()) {
            return new Found(shares, null);
        }
        Standing greedy = GreedyRule.count(contest);
        Comparison comparison = Preference.compare(contest, shares, greedy);
        if (comparison.keepsGreedy()) {
            greedy.incremented(0);
            return new Found(greedy, comparison);
        }
        return new Found(shares, comparison);
    }

    private static CountResult result(Election election, CountOptions options, Found found) {
        Standing standing = found.standing();
        List<ProjectOutcome> projects = new ArrayList<>();
        for (int at = 0; at < election.projects().size(); at++) {
            Project project = election.projects().get(at);
            projects.add(new ProjectOutcome(
                    project.id(),
                    project.cost(),
                    election.tally().votes(at),
                    standing.won(at),
                    standing.round(at),
                    standing.effectiveVotes(at),
                    standing.reason(at)));
        }
        List<ProjectOutcome> won =
                projects.stream().filter(ProjectOutcome::selected).toList();
        return new CountResult(
                options,
                won.stream().map(ProjectOutcome::id).sorted().toList(),
                won.stream().map(ProjectOutcome::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                election.budget(),
                standing.increments(),
                found.comparison(),
                standing.ties(),
                List.copyOf(projects));
    }
}
