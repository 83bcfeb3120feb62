package ma.opencommune.collectivity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.collectivity.app.TerritoryUnits;
import ma.opencommune.collectivity.domain.Territory;
import ma.opencommune.platform.i18n.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The territory for pages, read once per request: {@code #{territory.offered}} for everybody, {@code #{territory.all}} for staff. */
@Named("territory")
@RequestScoped
public class PageTerritory {

    @Inject
    TerritoryUnits units;

    @Inject
    CurrentLanguage language;

    private @Nullable Territory read;

    /** The largest parts that are offered, each with its own. */
    public List<UnitView> getOffered() {
        return UnitView.all(territory().offered(), OptionalLong.empty(), language.get());
    }

    /** The same with those that are retired. */
    public List<UnitView> getAll() {
        return UnitView.all(territory(), OptionalLong.empty(), language.get());
    }

    /** Whether any offered part is only an example of the demo. */
    public boolean isExample() {
        return territory().lines().stream().anyMatch(line -> line.unit().example());
    }

    Territory territory() {
        if (read == null) {
            read = units.all();
        }
        return read;
    }
}
