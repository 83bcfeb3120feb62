package ma.opencommune.architecture;

import java.util.Set;

/**
 * Where a class lives: {@code ma.opencommune.information.domain.Receipt} is at home in {@code information}, layer
 * {@code domain}. The parts of the platform are homes of their own: {@code platform.mail}, layer {@code store}.
 *
 * @param component first package below the root; empty outside the house
 * @param part the part of the platform; empty elsewhere
 * @param layer {@code domain}, {@code store}, …; empty where a platform part has none
 */
record Place(String component, String part, String layer) {

    static final Place OUTSIDE = new Place("", "", "");

    private static final Set<String> LAYERS =
            Set.of("domain", "store", "app", "web", "rest", "job", "recount", "verify");

    static Place of(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return OUTSIDE;
        }
        String[] names = packageName.substring(root.length() + 1).split("\\.");
        boolean platform = names[0].equals("platform");
        int at = platform ? 2 : 1;
        String layer = names.length > at && LAYERS.contains(names[at]) ? names[at] : "";
        return new Place(names[0], platform && names.length > 1 ? names[1] : "", layer);
    }

    boolean in(String... layers) {
        return Set.of(layers).contains(layer);
    }

    boolean sameHome(Place other) {
        return component.equals(other.component) && part.equals(other.part);
    }

    boolean kernel() {
        return component.equals("kernel");
    }

    boolean platform() {
        return component.equals("platform");
    }

    boolean outside() {
        return component.isEmpty();
    }

    /** {@code information} or {@code platform.mail}. */
    String home() {
        return part.isEmpty() ? component : component + "." + part;
    }
}
