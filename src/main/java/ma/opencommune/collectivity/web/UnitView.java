package ma.opencommune.collectivity.web;

import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.collectivity.domain.Territory;
import ma.opencommune.collectivity.domain.TerritoryUnit;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;

/** A part of the territory as a page shows it, with the parts that lie in it. */
public final class UnitView {

    private final TerritoryUnit unit;
    private final Language wished;
    private final List<UnitView> parts;

    private UnitView(TerritoryUnit unit, Territory territory, Language wished) {
        this.unit = unit;
        this.wished = wished;
        this.parts = all(territory, OptionalLong.of(unit.id()), wished);
    }

    /** The parts that lie directly in another one, or in the collectivity. */
    static List<UnitView> all(Territory territory, OptionalLong parent, Language wished) {
        return territory.parts(parent).stream()
                .map(unit -> new UnitView(unit, territory, wished))
                .toList();
    }

    public long getId() {
        return unit.id();
    }

    /** The name in the page's language, or the next best. */
    public String getName() {
        return name().in(wished);
    }

    /** The language of {@link #getName()}. */
    public String getLang() {
        return name().language(wished).tag();
    }

    /** The direction of {@link #getName()}. */
    public String getDir() {
        return name().language(wished).direction();
    }

    /** End of the text key of what it is. */
    public String getKind() {
        return unit.facts().kind().name();
    }

    public String getCode() {
        return unit.facts().code();
    }

    public boolean isRetired() {
        return unit.retired();
    }

    public boolean isExample() {
        return unit.example();
    }

    public List<UnitView> getParts() {
        return parts;
    }

    private LocalizedText name() {
        return unit.facts().name();
    }
}
