package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.Category;

/** Areas, categories and projects of a cycle, each found by its code. */
@ApplicationScoped
public class PlanStore {

    @PersistenceContext
    EntityManager entities;

    /** Keeps an area, in place of the one of its code if there is one. */
    public void save(long cycle, Area area) {
        AreaRow row = find(AreaRow.class, cycle, "code", area.code(), AreaRow::new);
        row.cycle = cycle;
        PlanRows.fill(row, area);
        entities.persist(row);
    }

    /** Keeps a category. */
    public void save(long cycle, Category category) {
        CategoryRow row = find(CategoryRow.class, cycle, "code", category.code(), CategoryRow::new);
        row.cycle = cycle;
        PlanRows.fill(row, category);
        entities.persist(row);
    }

    /** Keeps a project. */
    public void save(long cycle, BallotProject project) {
        ProjectRow row = find(ProjectRow.class, cycle, "project", project.id(), ProjectRow::new);
        row.cycle = cycle;
        PlanRows.fill(row, project);
        entities.persist(row);
    }

    /** Removes an area. */
    public void removeArea(long cycle, String code) {
        remove("AreaRow", cycle, "code", code);
    }

    /** Removes a category. */
    public void removeCategory(long cycle, String code) {
        remove("CategoryRow", cycle, "code", code);
    }

    /** Removes a project. */
    public void removeProject(long cycle, String id) {
        remove("ProjectRow", cycle, "project", id);
    }

    /** Whether any area counts this part of the territory. */
    public boolean uses(long unit) {
        return !entities.createNativeQuery("SELECT id FROM budgeting_area WHERE FIND_IN_SET(?1, units) > 0 LIMIT 1")
                .setParameter(1, String.valueOf(unit))
                .getResultList()
                .isEmpty();
    }

    private <T> T find(Class<T> rows, long cycle, String field, String code, Supplier<T> fresh) {
        return entities.createQuery(
                        "SELECT r FROM " + rows.getSimpleName() + " r WHERE r.cycle = ?1 AND r." + field + " = ?2",
                        rows)
                .setParameter(1, cycle)
                .setParameter(2, code)
                .getResultStream()
                .findFirst()
                .orElseGet(fresh);
    }

    private void remove(String rows, long cycle, String field, String code) {
        entities.createQuery("DELETE FROM " + rows + " r WHERE r.cycle = ?1 AND r." + field + " = ?2")
                .setParameter(1, cycle)
                .setParameter(2, code)
                .executeUpdate();
    }
}
