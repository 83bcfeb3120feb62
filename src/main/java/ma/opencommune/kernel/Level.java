package ma.opencommune.kernel;

import java.util.Optional;

/**
 * Level of a territorial collectivity, or of the State (organic laws 113-14 communes, 112-14 prefectures and provinces,
 * 111-14 regions). Ordered from the resident upward. Example: {@code Level.COMMUNE.above()} gives {@link #PROVINCE}.
 */
public enum Level {
    COMMUNE,
    /** A province or a prefecture. */
    PROVINCE,
    REGION,
    NATIONAL;

    /** The next level upward; empty for {@link #NATIONAL}. */
    public Optional<Level> above() {
        return switch (this) {
            case COMMUNE -> Optional.of(PROVINCE);
            case PROVINCE -> Optional.of(REGION);
            case REGION -> Optional.of(NATIONAL);
            case NATIONAL -> Optional.empty();
        };
    }
}
