package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import ma.opencommune.collectivity.domain.Territory;
import ma.opencommune.collectivity.domain.TerritoryChange;
import ma.opencommune.collectivity.domain.TerritoryRefusal;
import ma.opencommune.collectivity.domain.TerritoryUnit;
import ma.opencommune.collectivity.domain.UnitFacts;
import ma.opencommune.collectivity.store.TerritoryStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** The territory: anyone reads it, the administrator changes it, one part at a time. */
@ApplicationScoped
@Transactional
public class TerritoryUnits {

    @Inject
    TerritoryStore store;

    @Inject
    CurrentAccount account;

    @Inject
    AuditTrail trail;

    @Inject
    @Any
    Instance<TerritoryUse> uses;

    /** All parts, also those no longer offered. */
    public Territory all() {
        return store.all();
    }

    /** Adds a part as the last of its parent. */
    public TerritoryChange add(OptionalLong parent, UnitFacts facts) {
        Territory now = locked();
        parent.ifPresent(id -> find(now, id));
        TerritoryUnit fresh = new TerritoryUnit(-1, parent, now.last(parent), facts, false, false);
        Optional<TerritoryRefusal> fault = fault(now.with(fresh));
        if (fault.isPresent()) {
            return new TerritoryChange.Refused(fault.get());
        }
        long id = store.add(fresh);
        record("added", id, Map.of("kind", facts.kind().name(), "parent", text(parent)));
        return new TerritoryChange.Done(id);
    }

    /** Says other things about a part. */
    public TerritoryChange change(long id, UnitFacts facts) {
        return change(id, "changed", Map.of("kind", facts.kind().name()), unit -> unit.saying(facts));
    }

    /** Puts a part, with all that lies in it, under another one as its last. */
    public TerritoryChange move(long id, OptionalLong parent) {
        Territory now = locked();
        parent.ifPresent(other -> find(now, other));
        return change(id, "moved", Map.of("parent", text(parent)), unit -> unit.under(parent, now.last(parent)));
    }

    /** No longer offers a part; the parts that lie in it must be retired before. */
    public TerritoryChange retire(long id) {
        boolean free = locked().offered().parts(OptionalLong.of(id)).isEmpty();
        return free
                ? change(id, "retired", Map.of(), unit -> unit.retired(true))
                : new TerritoryChange.Refused(TerritoryRefusal.PARTS_IN_USE);
    }

    /** Offers a retired part again. */
    public TerritoryChange restore(long id) {
        return change(id, "restored", Map.of(), unit -> unit.retired(false));
    }

    /** Puts a part so many places down among those beside it, or up when negative. */
    public void shift(long id, int by) {
        Territory now = locked();
        List<TerritoryUnit> order = now.shifted(find(now, id), by);
        order.forEach(store::save);
        record("ordered", id, Map.of("by", String.valueOf(by)));
    }

    /** Whether a part can be deleted: nothing lies in it and no record refers to it. */
    public boolean deletable(long id) {
        return store.all().parts(OptionalLong.of(id)).isEmpty() && uses.stream().noneMatch(use -> use.uses(id));
    }

    /** Deletes a part that was added by mistake and that nothing refers to. */
    public TerritoryChange delete(long id) {
        find(locked(), id);
        if (!deletable(id)) {
            return new TerritoryChange.Refused(TerritoryRefusal.IN_USE);
        }
        store.delete(id);
        record("deleted", id, Map.of());
        return new TerritoryChange.Done(id);
    }

    private TerritoryChange change(
            long id, String what, Map<String, String> details, UnaryOperator<TerritoryUnit> step) {
        Territory now = locked();
        TerritoryUnit after = step.apply(find(now, id));
        Optional<TerritoryRefusal> fault = fault(now.with(after));
        if (fault.isPresent()) {
            return new TerritoryChange.Refused(fault.get());
        }
        store.save(after);
        record(what, id, details);
        return new TerritoryChange.Done(id);
    }

    private Territory locked() {
        account.require(Permission.COLLECTIVITY_MANAGE);
        return store.locked();
    }

    private static Optional<TerritoryRefusal> fault(Territory after) {
        return after.faults().values().stream().findFirst();
    }

    private static TerritoryUnit find(Territory territory, long id) {
        return territory.find(id).orElseThrow(() -> new NotFound("territory " + id));
    }

    private void record(String what, long id, Map<String, String> details) {
        trail.record(new AuditEvent("collectivity.territory." + what, "territory:" + id, details));
    }

    private static String text(OptionalLong parent) {
        return parent.isPresent() ? "territory:" + parent.getAsLong() : "";
    }
}
