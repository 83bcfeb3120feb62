package ma.opencommune.federation.domain.rollup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.kernel.Resources;

/** The indicators of this version, as declared in {@code indicators.json}. */
public final class Indicators {

    private Indicators() {}

    private static final class Shipped {

        private static final List<Indicator> ALL =
                Indicator.read(Resources.text(Indicators.class, "/ma/opencommune/federation/indicators.json"));
    }

    /** All, in the order in which they are shown. */
    public static List<Indicator> all() {
        return Shipped.ALL;
    }

    /** The one of this code. */
    public static Optional<Indicator> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those made of this kind of record. */
    public static List<Indicator> of(String kind) {
        return all().stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** Kinds of records that some indicator is made of. */
    public static Set<String> kinds() {
        return all().stream().map(Indicator::kind).collect(Collectors.toUnmodifiableSet());
    }
}
