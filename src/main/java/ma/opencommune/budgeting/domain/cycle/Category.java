package ma.opencommune.budgeting.domain.cycle;

import java.util.OptionalLong;
import ma.opencommune.kernel.LocalizedText;

/**
 * What projects are about.
 *
 * @param code unique within the cycle; the {@code category} of a file of ballots
 * @param name in Arabic and French at least
 * @param envelope the most its winners may cost together, in whole dirhams; empty when only the total binds
 */
public record Category(String code, LocalizedText name, OptionalLong envelope) {}
