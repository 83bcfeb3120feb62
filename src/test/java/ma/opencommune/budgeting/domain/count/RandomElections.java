package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import ma.opencommune.budgeting.domain.count.model.BallotType;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;

/** Small elections from a seed, with round numbers so that ties and exactly emptied purses are frequent. */
final class RandomElections {

    /** One election as plain data. */
    record Plain(boolean points, int budget, Map<String, Integer> costs, List<Map<String, Long>> ballots) {

        Election election() {
            BallotType type = points ? BallotType.CUMULATIVE : BallotType.APPROVAL;
            ElectionBuilder builder = new ElectionBuilder(type, BigDecimal.valueOf(budget));
            costs.forEach((id, cost) -> builder.project(id, BigDecimal.valueOf(cost)));
            for (int voter = 0; voter < ballots.size(); voter++) {
                Map<String, Long> ballot = ballots.get(voter);
                if (points) {
                    builder.points("v" + voter, ballot);
                } else {
                    builder.approve("v" + voter, List.copyOf(ballot.keySet()));
                }
            }
            return builder.build();
        }

        Plain shuffled(Random random) {
            List<String> ids = new ArrayList<>(costs.keySet());
            Collections.shuffle(ids, random);
            Map<String, Integer> mixed = new LinkedHashMap<>();
            ids.forEach(id -> mixed.put(id, costs.get(id)));
            List<Map<String, Long>> others = new ArrayList<>(ballots);
            Collections.shuffle(others, random);
            return new Plain(points, budget, mixed, others);
        }

        Plain doubled() {
            List<Map<String, Long>> twice = new ArrayList<>(ballots);
            twice.addAll(ballots);
            return new Plain(points, budget, costs, twice);
        }
    }

    private RandomElections() {}

    static Plain of(long seed, int mostVoters, int mostProjects, boolean points) {
        Random random = new Random(seed);
        int voters = 1 + random.nextInt(mostVoters);
        int projects = 1 + random.nextInt(mostProjects);
        int unit = random.nextBoolean() ? 12 : 1;
        Map<String, Integer> costs = new LinkedHashMap<>();
        int sum = 0;
        for (int at = 0; at < projects; at++) {
            int cost = unit * (1 + random.nextInt(random.nextBoolean() ? 5 : 30));
            costs.put("p" + at, cost);
            sum += cost;
        }
        int budget = Math.max(1, (int) (sum * (0.2 + 0.7 * random.nextDouble())));
        double eager = 0.2 + 0.6 * random.nextDouble();
        List<Map<String, Long>> ballots = new ArrayList<>();
        for (int voter = 0; voter < voters; voter++) {
            Map<String, Long> ballot = new TreeMap<>();
            for (String id : costs.keySet()) {
                if (random.nextDouble() < eager) {
                    ballot.put(id, points ? (long) random.nextInt(5) : 1L);
                }
            }
            ballots.add(ballot);
        }
        return new Plain(points, budget, costs, ballots);
    }
}
