package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;
import ma.opencommune.budgeting.domain.cycle.CycleStep;
import ma.opencommune.budgeting.domain.cycle.ProjectsFile;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading;
import ma.opencommune.budgeting.store.PlanStore;

/** The projects of the ballot, entered one by one or brought in from a file, until the rule is published. */
@ApplicationScoped
@Transactional
public class BallotProjects {

    /** Most projects of a ballot. */
    public static final int MOST = 500;

    @Inject
    CycleWork work;

    @Inject
    PlanStore store;

    /** Adds a project under the next free number, or under its id if that is free. */
    public CycleStep add(String cycle, BallotProject project) {
        CyclePlan plan = work.open(cycle);
        Optional<CycleRefusal> against = work.against(plan)
                .or(() -> plan.projects().size() >= MOST ? Optional.of(CycleRefusal.TOO_MANY) : Optional.empty())
                .or(() -> plan.project(project.id()).isPresent()
                        ? Optional.of(CycleRefusal.CODE_TAKEN)
                        : Optional.empty());
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        store.save(plan.cycle().id(), project);
        return work.done(plan, "budgeting.project.added", Map.of("project", project.id()));
    }

    /** Says other things about a project. */
    public CycleStep change(String cycle, BallotProject project) {
        CyclePlan plan = work.open(cycle);
        Optional<CycleRefusal> against = work.against(plan);
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        store.save(plan.cycle().id(), project);
        return work.done(
                plan,
                "budgeting.project.changed",
                Map.of(
                        "project",
                        project.id(),
                        "cost",
                        project.cost().isPresent()
                                ? Long.toString(project.cost().getAsLong())
                                : ""));
    }

    /** Takes a project off the ballot. */
    public CycleStep remove(String cycle, String project) {
        CyclePlan plan = work.open(cycle);
        Optional<CycleRefusal> against = work.against(plan);
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        store.removeProject(plan.cycle().id(), project);
        plan.projects().stream()
                .filter(other -> other.incompatibleWith().contains(project))
                .forEach(other -> store.save(plan.cycle().id(), other.without(project)));
        return work.done(plan, "budgeting.project.removed", Map.of("project", project));
    }

    /** Brings a table or a file of ballots in, all of it or nothing; projects whose id is there already are changed. */
    public ProjectsReading bring(String cycle, byte[] file) {
        CyclePlan plan = work.open(cycle);
        Optional<CycleRefusal> against = work.against(plan);
        if (against.isPresent()) {
            return new ProjectsReading.Refused(
                    List.of(new ProjectsReading.Problem(0, "", against.get().name(), ProjectsReading.Kind.NOT_NOW)));
        }
        ProjectsReading reading = ProjectsFile.read(new String(file, StandardCharsets.UTF_8), plan);
        if (reading instanceof ProjectsReading.Accepted accepted) {
            accepted.projects().forEach(project -> store.save(plan.cycle().id(), project));
            work.done(
                    plan,
                    "budgeting.project.imported",
                    Map.of("projects", Integer.toString(accepted.projects().size())));
        }
        return reading;
    }
}
