package ma.opencommune.budgeting.domain.count.rules;

import java.util.List;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Payment;
import org.jspecify.annotations.Nullable;

/** Maximum welfare looks at sets, not at projects one by one: there is only the reason. */
final class PlainExplanation implements Explanation {

    private final Contest contest;
    private final Standing standing;

    PlainExplanation(Contest contest, Standing standing) {
        this.contest = contest;
        this.standing = standing;
    }

    @Override
    public @Nullable Payment payment(int project) {
        return null;
    }

    @Override
    public @Nullable Loss loss(int project) {
        return standing.won(project) ? null : new Counterfactual(contest.tally()).loss(0, null, List.of());
    }
}
