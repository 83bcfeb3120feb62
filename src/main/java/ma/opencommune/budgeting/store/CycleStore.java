package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.Cycle;
import ma.opencommune.budgeting.domain.cycle.CycleCalendar;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.DeclaredRule;
import ma.opencommune.budgeting.domain.cycle.Phase;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.budgeting.domain.cycle.PublishedRule;
import ma.opencommune.budgeting.domain.cycle.RuleReading;
import ma.opencommune.budgeting.domain.cycle.RuleSettings;

/** Cycles, their days and their rules. */
@ApplicationScoped
public class CycleStore {

    @PersistenceContext
    EntityManager entities;

    /** All codes, the newest cycle first. */
    public List<String> codes() {
        return entities.createQuery("SELECT c.code FROM CycleRow c ORDER BY c.year DESC, c.id DESC", String.class)
                .getResultList();
    }

    /** A cycle with all that belongs to it. */
    public Optional<CyclePlan> find(String code) {
        return row(code).map(this::plan);
    }

    /** The same, kept from others' changes until the caller's transaction ends. */
    public Optional<CyclePlan> lock(String code) {
        entities.createNativeQuery("SELECT id FROM budgeting_cycle WHERE code = ?1 FOR UPDATE")
                .setParameter(1, code)
                .getResultList();
        return find(code);
    }

    /** Keeps a new cycle and gives its number. */
    public long add(Cycle cycle, CycleCalendar calendar, DeclaredRule rule) {
        CycleRow row = new CycleRow();
        fill(row, cycle);
        entities.persist(row);
        entities.flush();
        DeclarationRow declaration = new DeclarationRow();
        declaration.cycle = row.id;
        declaration.settings = lines(rule);
        entities.persist(declaration);
        save(row.id, calendar);
        return row.id;
    }

    /** Keeps a cycle as it is now. */
    public void save(Cycle cycle) {
        fill(entities.getReference(CycleRow.class, cycle.id()), cycle);
    }

    /** Keeps the days of a cycle in place of those it had; days that stay are not written anew. */
    public void save(long cycle, CycleCalendar calendar) {
        List<PhaseRow> rows = of(PhaseRow.class, cycle, "first");
        rows.stream()
                .filter(row -> calendar.phase(PhaseKind.valueOf(row.kind)).isEmpty())
                .forEach(entities::remove);
        for (Phase phase : calendar.phases()) {
            PhaseRow row = rows.stream()
                    .filter(one -> one.kind.equals(phase.kind().name()))
                    .findFirst()
                    .orElseGet(PhaseRow::new);
            row.cycle = cycle;
            row.kind = phase.kind().name();
            row.first = phase.first();
            row.last = phase.last();
            entities.persist(row);
        }
    }

    /** Keeps the rule of a cycle, still to be changed. */
    public void save(long cycle, DeclaredRule rule) {
        entities.getReference(DeclarationRow.class, cycle).settings = lines(rule);
    }

    /** Keeps the rule as published; from now on nobody changes it. */
    public void publish(CyclePlan plan, PublishedRule rule) {
        DeclarationRow row =
                entities.getReference(DeclarationRow.class, plan.cycle().id());
        row.settings = lines(plan.rule());
        row.text = rule.text();
        row.digest = rule.digest();
        row.published = rule.at();
    }

    private Optional<CycleRow> row(String code) {
        return entities.createQuery("SELECT c FROM CycleRow c WHERE c.code = ?1", CycleRow.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst();
    }

    private CyclePlan plan(CycleRow row) {
        DeclarationRow declaration = entities.find(DeclarationRow.class, row.id);
        Optional<PublishedRule> published =
                declaration.digest == null || declaration.text == null || declaration.published == null
                        ? Optional.empty()
                        : Optional.of(new PublishedRule(declaration.text, declaration.digest, declaration.published));
        return new CyclePlan(
                PlanRows.cycle(row),
                new CycleCalendar(of(PhaseRow.class, row.id, "first").stream()
                        .map(phase -> new Phase(PhaseKind.valueOf(phase.kind), phase.first, phase.last))
                        .toList()),
                of(AreaRow.class, row.id, "id").stream().map(PlanRows::area).toList(),
                of(CategoryRow.class, row.id, "id").stream()
                        .map(PlanRows::category)
                        .toList(),
                of(ProjectRow.class, row.id, "project").stream()
                        .map(PlanRows::project)
                        .toList(),
                rule(declaration.settings),
                published);
    }

    private <T> List<T> of(Class<T> rows, long cycle, String order) {
        return entities.createQuery(
                        "SELECT r FROM " + rows.getSimpleName() + " r WHERE r.cycle = ?1 ORDER BY r." + order, rows)
                .setParameter(1, cycle)
                .getResultList();
    }

    private static void fill(CycleRow row, Cycle cycle) {
        row.code = cycle.code();
        row.title = NameColumns.of(cycle.title());
        row.year = cycle.year();
        row.state = cycle.state().name();
        row.lineReference = cycle.line().reference();
        row.lineAmount = cycle.line().amount();
    }

    private static String lines(DeclaredRule rule) {
        StringBuilder lines = new StringBuilder();
        rule.settings()
                .forEach((name, value) ->
                        lines.append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }

    private static DeclaredRule rule(String lines) {
        Map<String, String> settings = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int at = line.indexOf('=');
            settings.put(line.substring(0, at), line.substring(at + 1));
        });
        if (RuleSettings.read(settings) instanceof RuleReading.Accepted accepted) {
            return accepted.rule();
        }
        throw new IllegalStateException("A rule was kept that cannot be read");
    }
}
