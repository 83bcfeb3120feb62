package ma.opencommune.information.domain.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a request on the national portal (chafafiya), written always alike so that two can be compared.
 *
 * <p>Example: {@code PortalReference.parse(" ch-2026/004711 ")} gives {@code CH-2026/004711}.
 *
 * @param text capital letters, digits and {@code / - _ .}; 3 to 40 signs
 */
public record PortalReference(String text) {

    /** Longest reference. */
    public static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9/_.-]{2,39}");

    /** The reference that was typed; empty when it is none. */
    public static Optional<PortalReference> parse(String typed) {
        String even = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(even).matches() ? Optional.of(new PortalReference(even)) : Optional.empty();
    }
}
