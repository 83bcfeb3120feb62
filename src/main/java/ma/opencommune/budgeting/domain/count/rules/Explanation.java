package ma.opencommune.budgeting.domain.count.rules;

import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Payment;
import org.jspecify.annotations.Nullable;

/** Why projects won and lost, by position. */
public interface Explanation {

    /** Who paid for a winner; null when the rule has no purses or did not elect it. */
    @Nullable
    Payment payment(int project);

    /** What kept a project from winning; null when it won. */
    @Nullable
    Loss loss(int project);

    /** The explanation of an outcome of the contest's own rule. */
    static Explanation of(Contest contest, Standing standing) {
        return switch (contest.options().rule()) {
            case GREEDY -> greedy(contest, standing);
            case EQUAL_SHARES -> new SharesExplanation(contest);
            case PHRAGMEN -> new PhragmenExplanation(contest, standing);
            case MAX_WELFARE -> new PlainExplanation(contest, standing);
        };
    }

    /** The explanation of a greedy outcome, whatever the contest's rule. */
    static Explanation greedy(Contest contest, Standing standing) {
        return new GreedyExplanation(contest, standing);
    }
}
