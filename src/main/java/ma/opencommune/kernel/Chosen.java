package ma.opencommune.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the constant that somebody chose, from its name as it was sent. */
public final class Chosen {

    private Chosen() {}

    /** The constant of this name, whatever its case; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        String sent = name.strip().toUpperCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(sent))
                .findFirst();
    }
}
