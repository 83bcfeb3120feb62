package ma.opencommune.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Geographic code of a collectivity, as the Haut-Commissariat au Plan gives it (RGPH 2024).
 *
 * <p>{@code 00} is the country, {@code 01} a region, {@code 01.571} a province or prefecture, {@code 01.571.01.05} a commune.
 * A commune that is counted by arrondissement ends in {@code .01.0}. Example: {@code CollectivityCode.of("01.511.01.0")} is
 * Tanger; its {@link #parent()} is {@code 01.511}.
 *
 * @param text the code as written by its source; at most 12 characters
 */
public record CollectivityCode(String text) implements Comparable<CollectivityCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2}\\.[0-9]{1,2})?)?");
    /** The whole country. */
    public static final CollectivityCode NATIONAL = new CollectivityCode("00");

    private static final int REGION_LENGTH = 2;
    private static final int PROVINCE_LENGTH = 6;

    /** Checks the form, not that such a collectivity exists. */
    public CollectivityCode {
        if (!FORM.matcher(text).matches() || text.startsWith("00.")) {
            throw new IllegalArgumentException("Not a collectivity code: \"" + text
                    + "\"; accepted are 00, 99, 99.999 and 99.999.99.99, each 9 a digit");
        }
    }

    /**
     * The code written in this text.
     *
     * @throws IllegalArgumentException when the text has not one of the four forms
     */
    public static CollectivityCode of(String text) {
        return new CollectivityCode(text);
    }

    /** The level, which the length of the code tells. */
    public Level level() {
        return switch (text.length()) {
            case REGION_LENGTH -> equals(NATIONAL) ? Level.NATIONAL : Level.REGION;
            case PROVINCE_LENGTH -> Level.PROVINCE;
            default -> Level.COMMUNE;
        };
    }

    /** The collectivity one level up; empty for the country. */
    public Optional<CollectivityCode> parent() {
        return switch (level()) {
            case NATIONAL -> Optional.empty();
            case REGION -> Optional.of(NATIONAL);
            case PROVINCE -> Optional.of(new CollectivityCode(text.substring(0, REGION_LENGTH)));
            case COMMUNE -> Optional.of(new CollectivityCode(text.substring(0, PROVINCE_LENGTH)));
        };
    }

    @Override
    public int compareTo(CollectivityCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
