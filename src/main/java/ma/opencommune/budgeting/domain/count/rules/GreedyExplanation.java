package ma.opencommune.budgeting.domain.count.rules;

import java.util.List;
import java.util.stream.IntStream;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Loss;
import ma.opencommune.budgeting.domain.count.model.ProjectExplanation.Payment;
import ma.opencommune.budgeting.domain.count.model.Tally;
import org.jspecify.annotations.Nullable;

/** Greedy: a loser would have won with enough votes to stand before a winner, while its cost still fitted. */
final class GreedyExplanation implements Explanation {

    private final Contest contest;
    private final Tally tally;
    private final Standing standing;
    private final List<Integer> winners;

    GreedyExplanation(Contest contest, Standing standing) {
        this.contest = contest;
        this.standing = standing;
        tally = contest.tally();
        winners = IntStream.range(0, tally.projects())
                .filter(standing::won)
                .boxed()
                .sorted((left, right) -> Integer.compare(standing.round(left), standing.round(right)))
                .toList();
    }

    private double first(int project, int winner, double room) {
        return contest.ties().compare(project, winner) < 0 ? room : 0;
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
        SearchTooLarge.unlessInterrupted();
        Counterfactual chance = new Counterfactual(tally);
        if (contest.excluded(project) == null) {
            Till till = contest.till();
            for (int at = 0; at < winners.size(); at++) {
                int winner = winners.get(at);
                consider(chance, project, winner, till, at + 1);
                till.take(winner);
            }
            chance.upTo(till.room(project), winners.size() + 1);
        }
        return chance.loss(0, null, List.of());
    }

    /** Its chance just before a winner was taken. */
    private void consider(Counterfactual chance, int project, int winner, Till till, int round) {
        double room = till.room(project);
        double score = tally.score(project);
        double rival = tally.score(winner);
        boolean points = tally.score(project) != tally.votes(project);
        if (contest.byCost()) {
            if (tally.cost(project) <= room && !points) {
                chance.above(rival - score, round);
            }
            if (score > rival) {
                chance.upTo(room, round);
            } else if (score == rival) {
                double cheaper = tally.cost(winner) - 1.0;
                chance.upTo(contest.ties().byCost() ? Math.min(room, cheaper) : first(project, winner, room), round);
            }
        } else {
            double asDense = score * tally.cost(winner) / rival;
            chance.dearest(room, asDense, round);
            if (tally.cost(project) <= room && !points) {
                double enough = rival * tally.cost(project) / tally.cost(winner);
                chance.above(enough - score, round);
            }
        }
    }
}
