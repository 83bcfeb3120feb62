package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Project;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.rules.Contest;
import ma.opencommune.budgeting.domain.count.rules.EqualSharesRule;
import ma.opencommune.budgeting.domain.count.rules.GreedyRule;
import ma.opencommune.budgeting.domain.count.rules.Standing;

/**
 * Counts an election by its declared rule: exact, deterministic, the same on every machine.
 *
 * <p>Example: {@code Count.run(election, CountOptions.of(Rule.EQUAL_SHARES)).selected()}.
 */
public final class Count {

    private Count() {}

    /** The certified result. Throws {@link IllegalArgumentException} when the options name a project that is not there. */
    public static CountResult run(Election election, CountOptions options) {
        long begun = System.nanoTime();
        Standing standing = standing(election, options);
        return result(election, options, standing, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Standing standing(Election election, CountOptions options) {
        Contest contest = new Contest(election, options);
        if (options.rule() == Rule.GREEDY) {
            return GreedyRule.count(contest);
        }
        return EqualSharesRule.count(contest);
    }

    private static CountResult result(Election election, CountOptions options, Standing standing, Duration duration) {
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
                standing.ties(),
                List.copyOf(projects),
                duration);
    }
}
