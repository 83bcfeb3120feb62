package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import ma.opencommune.federation.domain.plan.Assessment;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.CommitmentSheet;
import ma.opencommune.federation.domain.plan.Plan;
import ma.opencommune.federation.domain.plan.PlanFault;
import ma.opencommune.federation.domain.plan.PlanRules;
import ma.opencommune.federation.store.NationalPlanStore;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.persistence.Counters;

/** Where the plan is written and its commitments are assessed. Each step says what stands against it; nothing when it was done. */
@ApplicationScoped
@Transactional
public class PlanDesk {

    @Inject
    NationalPlanStore store;

    @Inject
    CurrentAccount account;

    @Inject
    AuditTrail trail;

    @Inject
    Counters counters;

    @Inject
    Clock clock;

    /** Begins a plan; the one before stays as it is. */
    public Set<PlanFault> begin(LocalizedText title, LocalDate first, LocalDate last) {
        account.require(Permission.PLAN_MANAGE);
        Set<PlanFault> faults = PlanRules.plan(first, last);
        if (faults.isEmpty()) {
            store.add(title, first, last);
            record("plan.begun", "plan");
        }
        return faults;
    }

    /** Adds an axis. */
    public void addAxis(LocalizedText name) {
        store.addAxis(plan(), name);
        record("plan.axis", "plan");
    }

    /** Adds a commitment to an axis. */
    public Set<PlanFault> add(long axis, CommitmentSheet sheet) {
        Plan plan = plan();
        if (plan.axes().stream().noneMatch(one -> one.id() == axis)) {
            throw new NotFound("axis");
        }
        Set<PlanFault> faults = PlanRules.commitment(plan, sheet);
        if (faults.isEmpty()) {
            int year = plan.first().getYear();
            String code = "C" + year + "-" + counters.next("federation-commitment", year);
            store.add(code, axis, sheet);
            record("commitment.added", code);
        }
        return faults;
    }

    /** Says other things about a commitment. */
    public Set<PlanFault> change(String code, CommitmentSheet sheet) {
        Plan plan = plan();
        Commitment commitment = commitment(plan, code);
        Set<PlanFault> faults = PlanRules.commitment(plan, sheet);
        if (faults.isEmpty()) {
            store.save(commitment.code(), sheet);
            record("commitment.changed", code);
        }
        return faults;
    }

    /** Says how far a commitment has come, with what shows it. */
    public Set<PlanFault> assess(String code, Assessment assessment) {
        Commitment commitment = commitment(plan(), code);
        Set<PlanFault> faults = PlanRules.assessment(commitment, assessment, LocalDate.now(clock));
        if (faults.isEmpty()) {
            store.assess(commitment.code(), assessment);
            record("commitment.assessed", code);
        }
        return faults;
    }

    /** Shows the plan to everybody. */
    public Set<PlanFault> publish() {
        Plan plan = plan();
        Set<PlanFault> faults = PlanRules.publishing(plan);
        if (faults.isEmpty() && !plan.published()) {
            store.publish(plan);
            record("plan.published", "plan");
        }
        return faults;
    }

    private Plan plan() {
        account.require(Permission.PLAN_MANAGE);
        return store.current().orElseThrow(() -> new NotFound("plan"));
    }

    private static Commitment commitment(Plan plan, String code) {
        return plan.commitment(code).orElseThrow(() -> new NotFound("commitment"));
    }

    private void record(String what, String of) {
        trail.record(new AuditEvent("federation." + what, of.equals("plan") ? "plan" : "commitment:" + of, Map.of()));
    }
}
