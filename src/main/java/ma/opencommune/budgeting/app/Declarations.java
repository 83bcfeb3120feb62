package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;
import ma.opencommune.budgeting.domain.cycle.CycleStep;
import ma.opencommune.budgeting.domain.cycle.DeclaredRule;
import ma.opencommune.budgeting.domain.cycle.Freezing;
import ma.opencommune.budgeting.domain.cycle.PlanCheck;
import ma.opencommune.budgeting.domain.cycle.PlanFault;
import ma.opencommune.budgeting.domain.cycle.PublishedRule;
import ma.opencommune.budgeting.domain.cycle.RulePublication;
import ma.opencommune.budgeting.store.CycleStore;

/** The rule of a cycle: changed until it is published, never afterwards. */
@ApplicationScoped
@Transactional
public class Declarations {

    @Inject
    CycleWork work;

    @Inject
    CycleStore store;

    @Inject
    Clock clock;

    /** What stands against publishing today. */
    public Set<PlanFault> faults(CyclePlan plan) {
        return PlanCheck.faults(plan, LocalDate.now(clock));
    }

    /** Declares another rule. */
    public CycleStep declare(String code, DeclaredRule rule) {
        CyclePlan plan = work.open(code);
        Optional<CycleRefusal> against = work.against(plan);
        if (against.isPresent()) {
            return new CycleStep.Refused(against.get());
        }
        store.save(plan.cycle().id(), rule);
        return work.done(
                plan,
                "budgeting.rule.changed",
                Map.of("rule", rule.count().rule().code()));
    }

    /**
     * Publishes the rule: the lot is drawn for all projects that it does not name yet, the incompatible ones are written into it, and
     * the digest of its canonical text goes into the audit trail.
     */
    public RulePublication publish(String code) {
        CyclePlan plan = work.open(code);
        if (plan.published().isPresent()) {
            return new RulePublication.Already(plan.published().get());
        }
        Set<PlanFault> faults = faults(plan);
        if (!faults.isEmpty()) {
            return new RulePublication.Refused(faults);
        }
        List<String> drawn =
                new ArrayList<>(plan.projects().stream().map(BallotProject::id).toList());
        Collections.shuffle(drawn, new SecureRandom());
        CyclePlan complete = Freezing.complete(plan, drawn);
        PublishedRule rule = Freezing.publish(complete, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.publish(complete, rule);
        work.done(
                plan,
                "budgeting.rule.published",
                Map.of(
                        "sha256",
                        rule.digest(),
                        "projects",
                        Integer.toString(plan.projects().size())));
        return new RulePublication.Done(rule);
    }
}
