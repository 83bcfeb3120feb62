package ma.opencommune.budgeting.domain.cycle;

import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.kernel.LocalizedText;

/**
 * Where projects lie: a part of the commune, or the whole of it.
 *
 * @param code unique within the cycle; the {@code neighborhood} of a file of ballots
 * @param name in Arabic and French at least
 * @param envelope the most its winners may cost together, in whole dirhams; empty when only the total binds
 * @param cityWide whether it is the whole commune
 * @param units the parts of the territory whose residents belong to it
 */
public record Area(String code, LocalizedText name, OptionalLong envelope, boolean cityWide, List<Long> units) {

    /** What a code looks like: no comma and no semicolon, which files use. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";
}
