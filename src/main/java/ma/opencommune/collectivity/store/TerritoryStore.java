package ma.opencommune.collectivity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.collectivity.domain.Territory;
import ma.opencommune.collectivity.domain.TerritoryUnit;
import ma.opencommune.collectivity.domain.UnitFacts;
import ma.opencommune.collectivity.domain.UnitKind;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The parts of the territory, in {@code collectivity_unit}. */
@ApplicationScoped
public class TerritoryStore {

    @PersistenceContext
    EntityManager entities;

    /** All parts. */
    public Territory all() {
        return new Territory(entities.createQuery("SELECT u FROM UnitRow u", UnitRow.class)
                .getResultStream()
                .map(TerritoryStore::unit)
                .toList());
    }

    /** The same, kept from others' changes until the caller's transaction ends. */
    public Territory locked() {
        entities.createNativeQuery("SELECT id FROM collectivity_unit FOR UPDATE")
                .getResultList();
        return all();
    }

    /** Keeps a new part and gives its number. */
    public long add(TerritoryUnit unit) {
        UnitRow row = new UnitRow();
        fill(row, unit);
        entities.persist(row);
        entities.flush();
        return row.id;
    }

    /** Keeps a part as it is now. */
    public void save(TerritoryUnit unit) {
        fill(entities.getReference(UnitRow.class, unit.id()), unit);
    }

    /** Removes a part. */
    public void delete(long id) {
        entities.remove(entities.getReference(UnitRow.class, id));
    }

    private static void fill(UnitRow row, TerritoryUnit unit) {
        LocalizedText name = unit.facts().name();
        row.parent = unit.parent().isPresent() ? unit.parent().getAsLong() : null;
        row.position = unit.position();
        row.kind = unit.facts().kind().name();
        row.code = unit.facts().code().isEmpty() ? null : unit.facts().code();
        row.nameAr = name.in(Language.AR);
        row.nameFr = name.in(Language.FR);
        row.nameZgh = name.exactly(Language.ZGH).orElse(null);
        row.nameEn = name.exactly(Language.EN).orElse(null);
        row.retired = unit.retired();
        row.example = unit.example();
    }

    private static TerritoryUnit unit(UnitRow row) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.put(Language.AR, row.nameAr);
        names.put(Language.FR, row.nameFr);
        put(names, Language.ZGH, row.nameZgh);
        put(names, Language.EN, row.nameEn);
        return new TerritoryUnit(
                row.id,
                row.parent == null ? OptionalLong.empty() : OptionalLong.of(row.parent),
                row.position,
                new UnitFacts(UnitKind.valueOf(row.kind), row.code == null ? "" : row.code, LocalizedText.of(names)),
                row.retired,
                row.example);
    }

    private static void put(Map<Language, String> names, Language language, @Nullable String name) {
        if (name != null) {
            names.put(language, name);
        }
    }
}
