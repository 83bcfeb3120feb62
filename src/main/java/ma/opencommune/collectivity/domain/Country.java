package ma.opencommune.collectivity.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Level;
import ma.opencommune.kernel.Resources;

/**
 * The country's collectivities by code: 12 regions, 75 provinces and prefectures, 1,503 communes (Haut-Commissariat au Plan, RGPH
 * 2024). Immutable; {@link #shipped()} reads the table of the application.
 */
public final class Country {

    private final Map<CollectivityCode, Collectivity> byCode = new LinkedHashMap<>();

    private Country(List<Collectivity> all) {
        for (Collectivity one : all) {
            if (byCode.put(one.code(), one) != null) {
                throw new IllegalArgumentException("Twice in the list: " + one.code());
            }
        }
    }

    /** The list that is shipped with the application; read once. */
    public static Country shipped() {
        return Shipped.LIST;
    }

    private static final class Shipped {

        private static final Country LIST =
                read(Resources.text(Country.class, "/ma/opencommune/collectivity/collectivities.csv"));
    }

    /**
     * The collectivities of a table with the columns code, level, type, name_fr, name_ar, parent, population_2024.
     *
     * @throws IllegalArgumentException when a code is malformed or stands there twice, or a level or type is unknown
     */
    public static Country read(String table) {
        return new Country(Csv.rows(table).stream().map(Country::collectivity).toList());
    }

    /** All, in the order of the list: from the country downward. */
    public Collection<Collectivity> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The collectivity of this code. */
    public Optional<Collectivity> find(CollectivityCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those whose name or code holds these letters, whatever their case and accents; none when there are fewer than two. */
    public List<Collectivity> search(String letters, int most) {
        String wanted = plain(letters);
        return wanted.length() < 2
                ? List.of()
                : all().stream()
                        .filter(one -> plain(one.nameFr()).contains(wanted)
                                || plain(one.nameAr()).contains(wanted)
                                || one.code().text().startsWith(wanted))
                        .limit(most)
                        .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The collectivities directly below this one, in the order of the list. */
    public List<Collectivity> below(CollectivityCode code) {
        return all().stream()
                .filter(one -> one.parent().filter(code::equals).isPresent())
                .toList();
    }

    private static Collectivity collectivity(Map<String, String> row) {
        String parent = row.getOrDefault("parent", "");
        String population = row.getOrDefault("population_2024", "");
        return new Collectivity(
                CollectivityCode.of(row.getOrDefault("code", "")),
                Level.valueOf(row.getOrDefault("level", "")),
                CollectivityType.valueOf(row.getOrDefault("type", "").toUpperCase(Locale.ROOT)),
                row.getOrDefault("name_fr", ""),
                row.getOrDefault("name_ar", ""),
                parent.isEmpty() ? Optional.empty() : Optional.of(CollectivityCode.of(parent)),
                population.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(population)));
    }
}
