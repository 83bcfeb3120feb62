package ma.opencommune.budgeting.domain.cycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ma.opencommune.budgeting.domain.count.model.Rule;

/** Says why the rule of a plan cannot be published on a day. */
public final class PlanCheck {

    private static final int MOST_PROJECTS = 200;

    private final CyclePlan plan;
    private final Set<PlanFault> faults = EnumSet.noneOf(PlanFault.class);

    private PlanCheck(CyclePlan plan) {
        this.plan = plan;
    }

    /** All that stands against it, in the order of {@link PlanFault}; empty when the rule can be published. */
    public static Set<PlanFault> faults(CyclePlan plan, LocalDate today) {
        PlanCheck check = new PlanCheck(plan);
        check.days(today);
        check.money();
        check.projects();
        check.names();
        return check.faults;
    }

    private void days(LocalDate today) {
        add(PlanFault.NOT_PUBLIC, !plan.visible());
        add(
                PlanFault.NO_BALLOT,
                plan.calendar().phase(PhaseKind.BALLOT).isEmpty()
                        || !plan.calendar().faults().isEmpty());
        add(PlanFault.TOO_LATE, plan.calendar().begun(PhaseKind.BALLOT, today));
    }

    private void money() {
        long total = plan.cycle().line().amount();
        add(PlanFault.NO_LINE, !plan.cycle().line().known());
        add(PlanFault.NO_AREA, plan.areas().isEmpty());
        add(PlanFault.ENVELOPES_EXCEED, sum(plan.areas().stream().map(Area::envelope)) > total);
    }

    private void projects() {
        add(PlanFault.NO_PROJECT, plan.projects().isEmpty());
        add(
                PlanFault.NO_PRICE,
                plan.projects().stream().anyMatch(project -> project.cost().isEmpty()));
        add(PlanFault.UNAFFORDABLE, plan.projects().stream().anyMatch(this::unaffordable));
        add(
                PlanFault.TOO_MANY_PROJECTS,
                plan.rule().count().rule() == Rule.MAX_WELFARE
                        && plan.projects().size() > MOST_PROJECTS);
    }

    private boolean unaffordable(BallotProject project) {
        long most = Stream.of(
                        plan.area(project.area()).map(Area::envelope).orElse(OptionalLong.empty()),
                        plan.category(project.category())
                                .map(Category::envelope)
                                .orElse(OptionalLong.empty()))
                .flatMapToLong(OptionalLong::stream)
                .reduce(plan.cycle().line().amount(), Math::min);
        return project.cost().orElse(0) > most;
    }

    private void names() {
        Set<String> ids = plan.projects().stream().map(BallotProject::id).collect(Collectors.toSet());
        Set<String> areas = plan.areas().stream().map(Area::code).collect(Collectors.toSet());
        add(
                PlanFault.UNKNOWN_NAME,
                plan.projects().stream()
                        .anyMatch(project -> !areas.contains(project.area())
                                || (!project.category().isEmpty()
                                        && plan.category(project.category()).isEmpty())
                                || !ids.containsAll(project.incompatibleWith())));
        add(PlanFault.UNKNOWN_AREA, !areas.containsAll(plan.rule().electorate().areas()));
        add(
                PlanFault.UNKNOWN_LOT,
                !ids.containsAll(List.copyOf(plan.rule().count().lot())));
    }

    private static long sum(Stream<OptionalLong> envelopes) {
        return envelopes
                .flatMapToLong(
                        envelope -> envelope.isPresent() ? LongStream.of(envelope.getAsLong()) : LongStream.empty())
                .sum();
    }

    private void add(PlanFault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }
}
