package ma.opencommune.collectivity.domain;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.Level;
import ma.opencommune.kernel.LocalizedText;

/**
 * Who this node is. Example: {@code Identity.of(Country.shipped(), choice)} with the code 01.571.01.11 alone gives the urban
 * commune of Tétouan, 422,757 inhabitants, in the province 01.571, reference prefix TET.
 *
 * @param code its geographic code (HCP)
 * @param level its level, which the code tells
 * @param type what it is called in law
 * @param name its name
 * @param parent the collectivity above; empty for the country
 * @param parentName the parent's name; empty when the list does not know it
 * @param population inhabitants, when known
 * @param prefix first letters of its reference numbers
 */
public record Identity(
        CollectivityCode code,
        Level level,
        CollectivityType type,
        LocalizedText name,
        Optional<CollectivityCode> parent,
        Optional<LocalizedText> parentName,
        OptionalInt population,
        String prefix) {

    private static final int PREFIX_LENGTH = 3;
    private static final String NO_PREFIX = "OC";

    /**
     * The identity chosen, prefilled from the list.
     *
     * @throws IllegalArgumentException when no code is chosen, or the list does not know it and no name or type is chosen
     */
    public static Identity of(Country country, IdentityChoice choice) {
        CollectivityCode code =
                choice.code().orElseThrow(() -> new IllegalArgumentException("No collectivity code is chosen"));
        Optional<Collectivity> listed = country.find(code);
        Map<Language, String> names = new EnumMap<>(Language.class);
        listed.ifPresent(one -> names.putAll(names(one)));
        names.putAll(choice.names());
        Optional<CollectivityType> type = choice.type().or(() -> listed.map(Collectivity::type));
        if (names.isEmpty() || type.isEmpty()) {
            throw new IllegalArgumentException("The country's list has no collectivity " + code);
        }
        LocalizedText name = LocalizedText.of(names);
        Optional<CollectivityCode> parent = choice.parent().or(code::parent);
        return new Identity(
                code,
                code.level(),
                type.get(),
                name,
                parent,
                parent.flatMap(country::find).map(Identity::listedName),
                choice.population().isPresent()
                        ? choice.population()
                        : listed.map(Collectivity::population).orElse(OptionalInt.empty()),
                choice.prefix().orElseGet(() -> prefix(name.in(Language.FR))));
    }

    /** The name of a collectivity of the list in the languages the list has; English readers are given the French spelling. */
    public static LocalizedText listedName(Collectivity listed) {
        return LocalizedText.of(names(listed));
    }

    private static Map<Language, String> names(Collectivity listed) {
        return Map.of(Language.AR, listed.nameAr(), Language.FR, listed.nameFr(), Language.EN, listed.nameFr());
    }

    /** The first three letters of a name in Latin script: TET of Tétouan; OC when there are none. */
    static String prefix(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        return letters.length() < PREFIX_LENGTH ? NO_PREFIX : letters.substring(0, PREFIX_LENGTH);
    }
}
