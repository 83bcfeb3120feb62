package ma.opencommune.budgeting.domain.count.rules;

import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Payment;
import ma.opencommune.budgeting.domain.count.model.Reason;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/** Phragmén: a loser would have won in a round in which it had left a smaller load than the winner did. */
final class PhragmenExplanation implements Explanation {

    private final Contest contest;
    private final Tally tally;
    private final Standing standing;
    private final List<Integer> winners;
    private final @Nullable Counterfactual[] chances;
    private final double[] load;

    PhragmenExplanation(Contest contest, Standing standing) {
        this.contest = contest;
        this.standing = standing;
        tally = contest.tally();
        load = new double[tally.groups().count()];
        winners = IntStream.range(0, tally.projects())
                .filter(project -> standing.reason(project) == Reason.SELECTED)
                .boxed()
                .sorted((left, right) -> Integer.compare(standing.round(left), standing.round(right)))
                .toList();
        chances = new @Nullable Counterfactual[tally.projects()];
        replay();
    }

    private void replay() {
        Till till = contest.till();
        for (int round = 1; round <= winners.size(); round++) {
            SearchTooLarge.unlessInterrupted();
            int winner = winners.get(round - 1);
            double lightest = (tally.cost(winner) + borne(winner)) / tally.votes(winner);
            for (int project : contest.candidates()) {
                if (!standing.won(project)) {
                    consider(project, lightest, till.room(project), round);
                }
            }
            for (int at = tally.supporterStart(winner); at < tally.supporterStart(winner + 1); at++) {
                load[tally.supporterGroups()[at]] = lightest;
            }
            till.take(winner);
        }
        lastRound(till);
    }

    /** The round in which the lightest project would have overspent and so ended the rule. */
    private void lastRound(Till till) {
        int round = winners.size() + 1;
        double lightest = Double.POSITIVE_INFINITY;
        int stopper = -1;
        for (int project : contest.candidates()) {
            boolean open = !till.taken(project) && till.barred(project) == null;
            double left = (tally.cost(project) + borne(project)) / tally.votes(project);
            if (open && tally.cost(project) <= tally.budget() && left < lightest) {
                lightest = left;
                stopper = project;
            }
        }
        for (int project : contest.candidates()) {
            if (!standing.won(project)) {
                consider(project, project == stopper ? Double.POSITIVE_INFINITY : lightest, till.room(project), round);
            }
        }
    }

    private void consider(int project, double lightest, double room, int round) {
        Counterfactual chance = chances[project];
        if (chance == null) {
            chance = new Counterfactual(tally);
            chances[project] = chance;
        }
        double borne = borne(project);
        chance.dearest(room, lightest * tally.votes(project) - borne, round);
        if (tally.cost(project) <= room) {
            double enough = (tally.cost(project) + borne) / lightest - tally.votes(project);
            chance.above(enough, round);
        }
    }

    private double borne(int project) {
        double sum = 0;
        for (int at = tally.supporterStart(project); at < tally.supporterStart(project + 1); at++) {
            int group = tally.supporterGroups()[at];
            sum += load[group] * tally.groups().size(group);
        }
        return sum;
    }

    @Override
    public @Nullable Payment payment(int project) {
        return null;
    }

    @Override
    public @Nullable Loss loss(int project) {
        if (standing.won(project)) {
            return null;
        }
        Counterfactual chance = chances[project];
        return (chance == null ? new Counterfactual(tally) : chance).loss(0, null, List.of());
    }
}
