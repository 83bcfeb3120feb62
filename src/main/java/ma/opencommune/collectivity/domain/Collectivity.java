package ma.opencommune.collectivity.domain;

import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Level;

/**
 * One collectivity of the country's list (HCP, RGPH 2024).
 *
 * @param code its geographic code
 * @param level its level
 * @param type what it is called within the level
 * @param nameFr name in French
 * @param nameAr name in Arabic
 * @param parent the collectivity above; empty for the country
 * @param population inhabitants at the census of 2024; empty for the country
 */
public record Collectivity(
        CollectivityCode code,
        Level level,
        CollectivityType type,
        String nameFr,
        String nameAr,
        Optional<CollectivityCode> parent,
        OptionalInt population) {}
