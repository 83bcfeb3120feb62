package ma.opencommune.budgeting.domain.ballot;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.cycle.BallotForm;
import ma.opencommune.budgeting.domain.cycle.BallotKind;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;

/**
 * The ballot of residents of one area: which projects are on it and what it may say.
 *
 * @param form the declared form
 * @param projects those offered, by id
 * @param budget the money to spend, in whole dirhams
 */
public record BallotPaper(BallotForm form, List<BallotProject> projects, long budget) {

    /** The ballot of an area in this cycle. */
    public static BallotPaper of(CyclePlan plan, String area) {
        List<BallotProject> offered = plan.projects().stream()
                .filter(project -> project.cost().isPresent())
                .filter(project -> plan.rule().electorate().offers(area, project, plan))
                .toList();
        return new BallotPaper(
                plan.rule().ballot(), offered, plan.cycle().line().amount());
    }

    /** Everything wrong with these choices; an empty ballot is always right. */
    public Set<BallotFault> faults(Choices choices) {
        Set<BallotFault> faults = EnumSet.noneOf(BallotFault.class);
        Set<String> known = projects.stream().map(BallotProject::id).collect(Collectors.toSet());
        if (!known.containsAll(choices.projects())) {
            faults.add(BallotFault.UNKNOWN);
        }
        if (new HashSet<>(choices.projects()).size() < choices.projects().size()) {
            faults.add(BallotFault.TWICE);
        }
        if (form.mostProjects() > 0 && choices.projects().size() > form.mostProjects()) {
            faults.add(BallotFault.TOO_MANY);
        }
        if (form.kind() == BallotKind.KNAPSACK && cost(choices) > budget) {
            faults.add(BallotFault.OVER_BUDGET);
        }
        faults.addAll(pointFaults(choices));
        return faults;
    }

    private Set<BallotFault> pointFaults(Choices choices) {
        Set<BallotFault> faults = EnumSet.noneOf(BallotFault.class);
        if (form.kind() != BallotKind.POINTS) {
            return choices.points().isEmpty() ? faults : EnumSet.of(BallotFault.TOO_MANY_POINTS);
        }
        int most = form.mostPoints() > 0 ? Math.min(form.mostPoints(), form.points()) : form.points();
        if (choices.points().stream().anyMatch(points -> points < 1 || points > most)
                || choices.points().size() != choices.projects().size()) {
            faults.add(BallotFault.TOO_MANY_ON_ONE);
        }
        if (choices.points().stream().mapToLong(Integer::longValue).sum() > form.points()) {
            faults.add(BallotFault.TOO_MANY_POINTS);
        }
        return faults;
    }

    /** What the chosen projects cost together. */
    public long cost(Choices choices) {
        return projects.stream()
                .filter(project -> choices.projects().contains(project.id()))
                .mapToLong(project -> project.cost().orElse(0))
                .sum();
    }
}
