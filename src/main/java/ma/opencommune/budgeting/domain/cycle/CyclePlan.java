package ma.opencommune.budgeting.domain.cycle;

import java.util.List;
import java.util.Optional;

/**
 * A cycle with all that belongs to it.
 *
 * @param cycle the cycle
 * @param calendar its phases
 * @param areas where projects lie, in the order shown
 * @param categories what they are about
 * @param projects those of the ballot, by id as a string
 * @param rule what is declared; may still change until it is published
 * @param published the rule as published; empty before
 */
public record CyclePlan(
        Cycle cycle,
        CycleCalendar calendar,
        List<Area> areas,
        List<Category> categories,
        List<BallotProject> projects,
        DeclaredRule rule,
        Optional<PublishedRule> published) {

    /** The area of this code. */
    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The category of this code. */
    public Optional<Category> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The project of this id. */
    public Optional<BallotProject> project(String id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }

    /** Whether the rule, the money, the areas, the projects and the days of the ballot can no longer be changed. */
    public boolean frozen() {
        return published.isPresent();
    }

    /** Whether residents see it. */
    public boolean visible() {
        return cycle.state() != CycleState.DRAFT;
    }

    /** The same with another rule. */
    public CyclePlan declaring(DeclaredRule other) {
        return new CyclePlan(cycle, calendar, areas, categories, projects, other, published);
    }
}
