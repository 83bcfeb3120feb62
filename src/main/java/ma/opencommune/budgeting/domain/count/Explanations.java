package ma.opencommune.budgeting.domain.count;

import java.util.ArrayList;
import java.util.List;
import ma.opencommune.budgeting.domain.count.model.Comparison;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.budgeting.domain.count.rules.Contest;
import ma.opencommune.budgeting.domain.count.rules.Explanation;
import ma.opencommune.budgeting.domain.count.rules.Standing;

/**
 * Explains a result project by project: who paid, why it lost, what it would have needed.
 *
 * <p>Example: {@code Explanations.of(election, Count.run(election, options))}, in the order of the election's projects.
 */
public final class Explanations {

    private Explanations() {}

    /** Counts again and explains; the result must be one of this election. */
    public static List<ProjectExplanation> of(Election election, CountResult result) {
        Contest contest = new Contest(election, result.options());
        Comparison comparison = result.comparison();
        boolean greedy = comparison != null && comparison.keepsGreedy();
        Standing standing = Count.standing(contest);
        Explanation explanation = greedy ? Explanation.greedy(contest, standing) : Explanation.of(contest, standing);
        List<ProjectExplanation> explanations = new ArrayList<>();
        for (int at = 0; at < result.projects().size(); at++) {
            ProjectOutcome outcome = result.projects().get(at);
            explanations.add(new ProjectExplanation(
                    outcome, explanation.payment(at), outcome.selected() ? null : explanation.loss(at)));
        }
        return List.copyOf(explanations);
    }
}
