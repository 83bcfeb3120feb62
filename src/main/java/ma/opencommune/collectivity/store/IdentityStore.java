package ma.opencommune.collectivity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.collectivity.domain.CollectivityType;
import ma.opencommune.collectivity.domain.IdentityChoice;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The administrator's choice of identity, in {@code collectivity_identity}. */
@ApplicationScoped
public class IdentityStore {

    @PersistenceContext
    EntityManager entities;

    /** The choice that is kept; {@link IdentityChoice#NONE} when there is none. */
    public IdentityChoice choice() {
        IdentityRow row = entities.find(IdentityRow.class, IdentityRow.ONLY);
        return row == null ? IdentityChoice.NONE : choice(row);
    }

    /** Keeps this choice in place of the one before. */
    public void keep(IdentityChoice choice, Instant now) {
        IdentityRow row = entities.find(IdentityRow.class, IdentityRow.ONLY);
        if (row == null) {
            row = new IdentityRow();
            fill(row, choice, now);
            entities.persist(row);
        } else {
            fill(row, choice, now);
        }
    }

    private static void fill(IdentityRow row, IdentityChoice choice, Instant now) {
        row.code = choice.code().map(CollectivityCode::text).orElse(null);
        row.type = choice.type().map(Enum::name).orElse(null);
        row.nameAr = choice.names().get(Language.AR);
        row.nameFr = choice.names().get(Language.FR);
        row.nameZgh = choice.names().get(Language.ZGH);
        row.nameEn = choice.names().get(Language.EN);
        row.parent = choice.parent().map(CollectivityCode::text).orElse(null);
        row.population = choice.population().isPresent() ? choice.population().getAsInt() : null;
        row.prefix = choice.prefix().orElse(null);
        row.changed = now;
    }

    private static IdentityChoice choice(IdentityRow row) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        put(names, Language.AR, row.nameAr);
        put(names, Language.FR, row.nameFr);
        put(names, Language.ZGH, row.nameZgh);
        put(names, Language.EN, row.nameEn);
        return new IdentityChoice(
                Optional.ofNullable(row.code).map(CollectivityCode::of),
                Optional.ofNullable(row.type).map(CollectivityType::valueOf),
                names,
                Optional.ofNullable(row.parent).map(CollectivityCode::of),
                row.population == null ? OptionalInt.empty() : OptionalInt.of(row.population),
                Optional.ofNullable(row.prefix));
    }

    private static void put(Map<Language, String> names, Language language, @Nullable String name) {
        if (name != null) {
            names.put(language, name);
        }
    }
}
