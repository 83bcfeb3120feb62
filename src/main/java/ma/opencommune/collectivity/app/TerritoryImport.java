package ma.opencommune.collectivity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.collectivity.domain.Territory;
import ma.opencommune.collectivity.domain.TerritoryFile;
import ma.opencommune.collectivity.domain.TerritoryReading;
import ma.opencommune.collectivity.domain.TerritoryUnit;
import ma.opencommune.collectivity.store.TerritoryStore;
import ma.opencommune.kernel.Resources;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings a table of the territory in, all of it or nothing. */
@ApplicationScoped
@Transactional
public class TerritoryImport {

    private static final String DEMO = "/ma/opencommune/collectivity/demo-territory-";

    @Inject
    TerritoryStore store;

    @Inject
    Commune commune;

    @Inject
    CurrentAccount account;

    @Inject
    AuditTrail trail;

    @Inject
    @ConfigProperty(name = "opencommune.demo", defaultValue = "false")
    boolean demo;

    /** Brings a table in; when anything in it is wrong, nothing is changed. */
    public TerritoryReading bring(String table) {
        account.require(Permission.COLLECTIVITY_MANAGE);
        return bring(table, store.locked(), false);
    }

    /** For a demo without any territory: the example parts of its collectivity, where the application has some. */
    @ActivateRequestContext
    public void bringDemo() {
        String path = DEMO + commune.identity().code().text() + ".csv";
        if (demo && store.all().lines().isEmpty() && TerritoryImport.class.getResource(path) != null) {
            account.isSystem();
            bring(Resources.text(TerritoryImport.class, path), store.locked(), true);
        }
    }

    private TerritoryReading bring(String table, Territory now, boolean example) {
        TerritoryReading reading = TerritoryFile.read(table, now);
        if (reading instanceof TerritoryReading.Accepted accepted) {
            Map<Long, Long> numbers = new HashMap<>();
            accepted.units().forEach(unit -> keep(unit, numbers, example));
            int added = numbers.size();
            trail.record(new AuditEvent(
                    "collectivity.territory.imported",
                    "territory:all",
                    Map.of(
                            "added", String.valueOf(added),
                            "named", String.valueOf(accepted.units().size()))));
        }
        return reading;
    }

    private void keep(TerritoryUnit unit, Map<Long, Long> numbers, boolean example) {
        OptionalLong parent = unit.parent().isPresent()
                ? OptionalLong.of(numbers.getOrDefault(
                        unit.parent().getAsLong(), unit.parent().getAsLong()))
                : OptionalLong.empty();
        TerritoryUnit kept =
                new TerritoryUnit(unit.id(), parent, unit.position(), unit.facts(), unit.retired(), example);
        if (unit.id() < 0) {
            numbers.put(unit.id(), store.add(kept));
        } else {
            store.save(kept);
        }
    }
}
