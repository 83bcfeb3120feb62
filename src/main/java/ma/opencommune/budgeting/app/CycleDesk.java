package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.cycle.BudgetLine;
import ma.opencommune.budgeting.domain.cycle.Cycle;
import ma.opencommune.budgeting.domain.cycle.CycleCalendar;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;
import ma.opencommune.budgeting.domain.cycle.CycleState;
import ma.opencommune.budgeting.domain.cycle.CycleStep;
import ma.opencommune.budgeting.domain.cycle.CycleTemplate;
import ma.opencommune.budgeting.domain.cycle.Phase;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.budgeting.store.CycleStore;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.persistence.Counters;

/** Where a budget officer sets cycles up, publishes and closes them. */
@ApplicationScoped
@Transactional
public class CycleDesk {

    @Inject
    CycleWork work;

    @Inject
    CycleStore store;

    @Inject
    CurrentAccount account;

    @Inject
    Cycles cycles;

    @Inject
    Counters counters;

    @Inject
    @Any
    Instance<CycleHold> holds;

    /** Begins a cycle from a template, its first phase on that day; only officers see it until it is published. */
    public String create(CycleTemplate template, LocalizedText title, int year, LocalDate begin) {
        account.require(Permission.BUDGET_MANAGE);
        CycleCalendar calendar = template.calendar(begin);
        String code = year + "-" + counters.next("budgeting-cycle", year);
        store.add(
                new Cycle(0, code, title, year, CycleState.DRAFT, BudgetLine.NONE), calendar, template.rule(calendar));
        work.record(code, "budgeting.cycle.created", Map.of("template", template.name()));
        return code;
    }

    /** Says another title and another line of the budget. */
    public CycleStep change(String code, LocalizedText title, BudgetLine line) {
        CyclePlan plan = work.open(code);
        Optional<CycleRefusal> against = line.equals(plan.cycle().line()) ? work.againstAny(plan) : work.against(plan);
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        store.save(plan.cycle().saying(title, line));
        return work.done(
                plan,
                "budgeting.cycle.changed",
                Map.of("line", line.reference(), "amount", Long.toString(line.amount())));
    }

    /** Gives the phases other days. Up to the ballot they stay once the rule is published; a public calendar stays right. */
    public CycleStep reschedule(String code, CycleCalendar calendar) {
        CyclePlan plan = work.open(code);
        Optional<CycleRefusal> against = work.againstAny(plan);
        if (against.isEmpty() && plan.frozen() && !sameUntilBallot(plan.calendar(), calendar)) {
            against = Optional.of(CycleRefusal.FROZEN);
        }
        if (against.isEmpty() && complaintsMoved(plan, calendar)) {
            against = Optional.of(CycleRefusal.COMPLAINTS_RUN);
        }
        if (against.isEmpty() && plan.visible() && !calendar.faults().isEmpty()) {
            against = Optional.of(CycleRefusal.CALENDAR);
        }
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        store.save(plan.cycle().id(), calendar);
        return work.done(plan, "budgeting.cycle.rescheduled", days(calendar));
    }

    /** Shows the cycle to everyone. */
    public CycleStep publish(String code) {
        CyclePlan plan = work.open(code);
        if (!plan.calendar().faults().isEmpty()) {
            return new CycleStep.Refused(CycleRefusal.CALENDAR);
        }
        if (plan.cycle().state() != CycleState.DRAFT) {
            return new CycleStep.Done(code);
        }
        store.save(plan.cycle().in(CycleState.PUBLISHED));
        return work.done(plan, "budgeting.cycle.published", days(plan.calendar()));
    }

    /** Closes the cycle, once nothing in it is left to do. */
    public CycleStep close(String code) {
        CyclePlan plan = work.open(code);
        Optional<CycleRefusal> against = work.againstAny(plan)
                .or(() -> holds.stream()
                        .map(hold -> hold.against(plan))
                        .flatMap(Optional::stream)
                        .findFirst());
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        store.save(plan.cycle().in(CycleState.CLOSED));
        return work.done(plan, "budgeting.cycle.closed", Map.of());
    }

    /** Once people can complain they keep the days they were told. */
    private boolean complaintsMoved(CyclePlan plan, CycleCalendar calendar) {
        return plan.frozen()
                && plan.calendar().begun(PhaseKind.RESULT, cycles.today())
                && !plan.calendar().phase(PhaseKind.RESULT).equals(calendar.phase(PhaseKind.RESULT));
    }

    private static boolean sameUntilBallot(CycleCalendar before, CycleCalendar after) {
        return until(before).equals(until(after));
    }

    private static List<Phase> until(CycleCalendar calendar) {
        return calendar.phases().stream()
                .filter(phase -> phase.kind().compareTo(PhaseKind.BALLOT) <= 0)
                .toList();
    }

    private static Map<String, String> days(CycleCalendar calendar) {
        return calendar.phases().stream()
                .collect(Collectors.toMap(phase -> phase.kind().name(), phase -> phase.first() + " " + phase.last()));
    }
}
