package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.AreaUnit;
import ma.opencommune.budgeting.domain.cycle.Category;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;
import ma.opencommune.budgeting.domain.cycle.CycleStep;
import ma.opencommune.budgeting.store.PlanStore;
import ma.opencommune.collectivity.app.TerritoryUnits;
import ma.opencommune.collectivity.app.TerritoryUse;
import org.jspecify.annotations.Nullable;

/** The areas and categories of a cycle, until its rule is published. */
@ApplicationScoped
@Transactional
public class CycleAreas implements TerritoryUse {

    /** Most of each in a cycle. */
    public static final int MOST = 50;

    @Inject
    CycleWork work;

    @Inject
    PlanStore store;

    @Inject
    TerritoryUnits territory;

    /** Adds an area, or changes the one of its code. */
    public CycleStep save(String cycle, Area area) {
        CyclePlan plan = work.open(cycle);
        boolean full = plan.areas().size() >= MOST && plan.area(area.code()).isEmpty();
        return change(
                plan,
                full ? CycleRefusal.TOO_MANY : null,
                "budgeting.area.saved",
                area.code(),
                id -> store.save(id, area));
    }

    /** Adds a category, or changes the one of its code. */
    public CycleStep save(String cycle, Category category) {
        CyclePlan plan = work.open(cycle);
        boolean full = plan.categories().size() >= MOST
                && plan.category(category.code()).isEmpty();
        return change(
                plan,
                full ? CycleRefusal.TOO_MANY : null,
                "budgeting.category.saved",
                category.code(),
                id -> store.save(id, category));
    }

    /** Removes an area in which no project lies. */
    public CycleStep removeArea(String cycle, String code) {
        CyclePlan plan = work.open(cycle);
        boolean used =
                plan.projects().stream().anyMatch(project -> project.area().equals(code));
        return change(
                plan,
                used ? CycleRefusal.IN_USE : null,
                "budgeting.area.removed",
                code,
                id -> store.removeArea(id, code));
    }

    /** Removes a category that no project has. */
    public CycleStep removeCategory(String cycle, String code) {
        CyclePlan plan = work.open(cycle);
        boolean used =
                plan.projects().stream().anyMatch(project -> project.category().equals(code));
        return change(
                plan,
                used ? CycleRefusal.IN_USE : null,
                "budgeting.category.removed",
                code,
                id -> store.removeCategory(id, code));
    }

    /** The parts of the territory that an area can have, in the order of reading. */
    public List<AreaUnit> units() {
        return territory.all().offered().lines().stream()
                .map(line -> new AreaUnit(line.unit().id(), line.unit().facts().name()))
                .toList();
    }

    @Override
    public boolean uses(long unit) {
        return store.uses(unit);
    }

    private CycleStep change(
            CyclePlan plan, @Nullable CycleRefusal own, String what, String code, Consumer<Long> step) {
        Optional<CycleRefusal> against = work.against(plan).or(() -> Optional.ofNullable(own));
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        step.accept(plan.cycle().id());
        return work.done(plan, what, Map.of("code", code));
    }
}
