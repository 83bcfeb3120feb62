package ma.opencommune.collectivity.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;

/**
 * What somebody chose for this node's identity; all that is left out is taken from below: the configuration, then the country's
 * list.
 *
 * @param code which collectivity it is
 * @param type what it is called in law
 * @param names its name, in the languages chosen
 * @param parent the collectivity above
 * @param population inhabitants
 * @param prefix first letters of its reference numbers, two to six from A to Z
 */
public record IdentityChoice(
        Optional<CollectivityCode> code,
        Optional<CollectivityType> type,
        Map<Language, String> names,
        Optional<CollectivityCode> parent,
        OptionalInt population,
        Optional<String> prefix) {

    /** Nothing chosen. */
    public static final IdentityChoice NONE = new IdentityChoice(
            Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    /** Keeps the names that are not blank. */
    public IdentityChoice {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        names.forEach((language, name) -> {
            if (!name.isBlank()) {
                kept.put(language, name.strip());
            }
        });
        names = Map.copyOf(kept);
    }

    /**
     * This choice, filled up from a lower one. A lower choice for another collectivity says nothing about this one and is passed
     * over.
     */
    public IdentityChoice over(IdentityChoice lower) {
        if (code.isPresent() && !code.equals(lower.code())) {
            return this;
        }
        Map<Language, String> all = new EnumMap<>(Language.class);
        all.putAll(lower.names());
        all.putAll(names);
        return new IdentityChoice(
                code.or(lower::code),
                type.or(lower::type),
                all,
                parent.or(lower::parent),
                population.isPresent() ? population : lower.population(),
                prefix.or(lower::prefix));
    }
}
