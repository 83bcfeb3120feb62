package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.cycle.CycleMoved;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.CycleRefusal;
import ma.opencommune.budgeting.domain.cycle.CycleState;
import ma.opencommune.budgeting.domain.cycle.CycleStep;
import ma.opencommune.budgeting.store.CycleStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What every change of a cycle begins and ends with: the officer's right, the lock, what stands against it, the trail. */
@ApplicationScoped
class CycleWork {

    @Inject
    CycleStore store;

    @Inject
    CurrentAccount account;

    @Inject
    AuditTrail trail;

    @Inject
    Event<CycleMoved> moved;

    /** The cycle, locked, for a budget officer. */
    CyclePlan open(String code) {
        account.require(Permission.BUDGET_MANAGE);
        return store.lock(code).orElseThrow(() -> new NotFound("cycle"));
    }

    /** What stands against changing what a published rule rests on. */
    Optional<CycleRefusal> against(CyclePlan plan) {
        return againstAny(plan).or(() -> plan.frozen() ? Optional.of(CycleRefusal.FROZEN) : Optional.empty());
    }

    /** What stands against changing anything. */
    Optional<CycleRefusal> againstAny(CyclePlan plan) {
        return plan.cycle().state() == CycleState.CLOSED ? Optional.of(CycleRefusal.CLOSED) : Optional.empty();
    }

    /** Done, with its record. */
    CycleStep done(CyclePlan plan, String what, Map<String, String> details) {
        record(plan.cycle().code(), what, details);
        return new CycleStep.Done(plan.cycle().code());
    }

    /** Tells other parts, then writes into the trail. */
    void record(String code, String what, Map<String, String> details) {
        moved.fire(new CycleMoved(code, what));
        trail.record(new AuditEvent(what, "cycle:" + code, details));
    }
}
