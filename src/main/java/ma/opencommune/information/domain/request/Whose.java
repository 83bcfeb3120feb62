package ma.opencommune.information.domain.request;

import java.util.OptionalLong;

/**
 * Whose cases a queue shows.
 *
 * @param any everybody's, nobody's included
 * @param officer this officer's; empty with {@code any} false: those that nobody has taken
 */
public record Whose(boolean any, OptionalLong officer) {

    /** All cases. */
    public static final Whose ANYBODY = new Whose(true, OptionalLong.empty());

    /** Those that nobody has taken. */
    public static final Whose NOBODY = new Whose(false, OptionalLong.empty());

    /** Those of this officer. */
    public static Whose of(long officer) {
        return new Whose(false, OptionalLong.of(officer));
    }
}
