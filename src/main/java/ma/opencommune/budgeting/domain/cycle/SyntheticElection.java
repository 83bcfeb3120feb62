package ma.opencommune.budgeting.domain.cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.ElectionBuilder;
import ma.opencommune.kernel.Language;

/**
 * A made-up vote on the projects of a cycle, to try a rule before it is declared. Each voter lives in one area, likes most projects there and a
 * few elsewhere, and fills the kind of ballot that is declared. The same seed gives the same vote.
 */
public final class SyntheticElection {

    private static final double AT_HOME = 0.6;
    private static final double ELSEWHERE = 0.15;

    private final CyclePlan plan;
    private final Random random;
    private final List<BallotProject> projects;

    private SyntheticElection(CyclePlan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
        this.projects = plan.projects().stream()
                .filter(project -> project.cost().isPresent())
                .toList();
    }

    /** The vote of so many people; throws {@link IllegalArgumentException} when the plan has no money. */
    public static Election of(CyclePlan plan, Language language, int voters, long seed) {
        SyntheticElection made = new SyntheticElection(plan, seed);
        ElectionBuilder election = CycleElection.begin(plan, "", language);
        for (int voter = 0; voter < voters; voter++) {
            made.vote(election, "v" + voter);
        }
        return election.build();
    }

    private void vote(ElectionBuilder election, String voter) {
        BallotForm form = plan.rule().ballot();
        List<BallotProject> liked = liked();
        List<String> ids = liked.stream().map(BallotProject::id).toList();
        if (form.kind() == BallotKind.POINTS) {
            election.points(voter, points(ids, form));
        } else if (form.kind() == BallotKind.RANKING) {
            Map<String, Long> points = new LinkedHashMap<>();
            ids.forEach(id -> points.put(id, (long) ids.size() - points.size()));
            election.points(voter, points);
        } else {
            election.approve(voter, form.kind() == BallotKind.KNAPSACK ? affordable(liked) : ids);
        }
    }

    /** In the voter's order, no more than the ballot takes. */
    private List<BallotProject> liked() {
        List<Area> homes =
                plan.areas().stream().filter(area -> !area.cityWide()).toList();
        String home =
                homes.isEmpty() ? "" : homes.get(random.nextInt(homes.size())).code();
        List<BallotProject> liked = new ArrayList<>();
        for (BallotProject project : projects) {
            boolean own = project.area().equals(home)
                    || plan.area(project.area()).filter(Area::cityWide).isPresent();
            if (random.nextDouble() < (own ? AT_HOME : ELSEWHERE)) {
                liked.add(project);
            }
        }
        Collections.shuffle(liked, random);
        int most = plan.rule().ballot().mostProjects();
        return most > 0 && liked.size() > most ? liked.subList(0, most) : liked;
    }

    private Map<String, Long> points(List<String> ids, BallotForm form) {
        Map<String, Long> points = new LinkedHashMap<>();
        long most = form.mostPoints() > 0 ? form.mostPoints() : form.points();
        for (int given = 0; given < form.points() && !ids.isEmpty(); given++) {
            String id = ids.get(random.nextInt(ids.size()));
            if (points.getOrDefault(id, 0L) < most) {
                points.merge(id, 1L, Long::sum);
            }
        }
        return points;
    }

    private List<String> affordable(List<BallotProject> liked) {
        long left = plan.cycle().line().amount();
        List<String> taken = new ArrayList<>();
        for (BallotProject project : liked) {
            long cost = project.cost().orElse(0);
            if (cost <= left) {
                left -= cost;
                taken.add(project.id());
            }
        }
        return taken;
    }
}
