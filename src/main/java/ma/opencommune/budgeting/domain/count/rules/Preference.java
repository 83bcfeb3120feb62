package ma.opencommune.budgeting.domain.count.rules;

import ma.opencommune.budgeting.domain.count.model.BallotGroups;
import ma.opencommune.budgeting.domain.count.model.Comparison;
import ma.opencommune.budgeting.domain.count.model.Tally;

/**
 * The comparison step (rules.md, "Completion"): how many voters get more from one outcome than from another, measured
 * by the declared satisfaction.
 */
public final class Preference {

    private Preference() {}

    /** Compares an Equal Shares outcome with a greedy one, ballot by ballot. */
    public static Comparison compare(Contest contest, Standing shares, Standing greedy) {
        Tally tally = contest.tally();
        BallotGroups groups = tally.groups();
        int forShares = 0;
        int forGreedy = 0;
        for (int group = 0; group < groups.count(); group++) {
            long more = 0;
            for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                int project = groups.projects()[at];
                long worth = groups.points()[at] * (contest.byCost() ? tally.cost(project) : 1);
                more += (shares.won(project) ? worth : 0) - (greedy.won(project) ? worth : 0);
            }
            forShares += more > 0 ? groups.size(group) : 0;
            forGreedy += more < 0 ? groups.size(group) : 0;
        }
        return new Comparison(forShares, forGreedy);
    }
}
