package ma.opencommune.budgeting.domain.count.rules;

import java.util.Arrays;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Project;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/**
 * An election and its declared options, prepared for the rules: who may win at all, how equals are ordered, which
 * constraints bind. Example: {@code Standing found = GreedyRule.count(new Contest(election, options))}.
 */
public final class Contest {

    private final Tally tally;
    private final CountOptions options;
    private final @Nullable Reason[] excluded;
    private final String[] ids;
    private final TieOrder ties;
    private final Bounds bounds;

    /** Throws {@link IllegalArgumentException} when a constraint or the lot names a project that does not exist. */
    public Contest(Election election, CountOptions options) {
        this.tally = election.tally();
        this.options = options;
        ids = election.projects().stream().map(Project::id).toArray(String[]::new);
        ties = new TieOrder(tally, ids, options.ties());
        bounds = new Bounds(tally, ids, options.constraints());
        excluded = new @Nullable Reason[ids.length];
        for (int project = 0; project < ids.length; project++) {
            excluded[project] = exclusion(election.projects().get(project), project);
        }
    }

    private @Nullable Reason exclusion(Project project, int position) {
        if (project.withdrawn()) {
            return Reason.WITHDRAWN;
        }
        if (tally.votes(position) == 0) {
            return Reason.NO_SUPPORT;
        }
        return tally.score(position) < options.constraints().minimumVotes() ? Reason.BELOW_MINIMUM : null;
    }

    Tally tally() {
        return tally;
    }

    /** What was declared. */
    public CountOptions options() {
        return options;
    }

    String[] ids() {
        return ids;
    }

    TieOrder ties() {
        return ties;
    }

    /** Nothing spent yet. */
    Till till() {
        return new Till(tally, bounds);
    }

    Bounds bounds() {
        return bounds;
    }

    /** Why the project cannot win whatever the others do; null when it can. */
    @Nullable
    Reason excluded(int project) {
        return excluded[project];
    }

    /** The projects that can win, in the declared order of equals. */
    int[] candidates() {
        return IntStream.range(0, tally.projects())
                .filter(project -> excluded[project] == null)
                .boxed()
                .sorted(ties)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean byCost() {
        return options.satisfaction() == Satisfaction.COST;
    }

    /** A standing in which only the excluded projects have their reason. */
    Standing standing() {
        return new Standing(Arrays.copyOf(excluded, excluded.length));
    }
}
