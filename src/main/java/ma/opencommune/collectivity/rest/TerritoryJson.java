package ma.opencommune.collectivity.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.collectivity.domain.Territory;
import ma.opencommune.collectivity.domain.TerritoryUnit;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.Language;

/** The territory as JSON: parts within parts. */
final class TerritoryJson {

    private TerritoryJson() {}

    static String of(CollectivityCode collectivity, Territory territory) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("collectivity", collectivity.text());
        json.put("units", units(territory, OptionalLong.empty()));
        return JsonText.of(json);
    }

    private static List<Map<String, Object>> units(Territory territory, OptionalLong parent) {
        return territory.parts(parent).stream()
                .map(unit -> unit(territory, unit))
                .toList();
    }

    private static Map<String, Object> unit(Territory territory, TerritoryUnit unit) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            unit.facts().name().exactly(language).ifPresent(name -> names.put(language.tag(), name));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", unit.id());
        json.put("code", unit.facts().code().isEmpty() ? null : unit.facts().code());
        json.put("kind", unit.facts().kind());
        json.put("name", names);
        json.put("retired", unit.retired());
        json.put("example", unit.example());
        json.put("units", units(territory, OptionalLong.of(unit.id())));
        return json;
    }
}
