package ma.opencommune.federation.domain.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.kernel.CollectivityCode;

/**
 * Which log: the one a collectivity tells upward, or the one a parent tells one of its children. Written {@code fed1/01.571.01.11} and
 * {@code fed1/01/to/01.571.01.11}; it is the first line of the log's checkpoints.
 *
 * @param owner whose leaves it holds and whose key signs it
 * @param to to whom it is told; empty for the log upward
 */
public record Origin(CollectivityCode owner, Optional<CollectivityCode> to) {

    private static final String START = "fed1/";
    private static final Pattern FORM = Pattern.compile("fed1/([0-9.]{2,12})(?:/to/([0-9.]{2,12}))?");

    /** The log a collectivity tells upward. */
    public static Origin up(CollectivityCode owner) {
        return new Origin(owner, Optional.empty());
    }

    /** The log a parent tells a child. */
    public static Origin down(CollectivityCode parent, CollectivityCode child) {
        return new Origin(parent, Optional.of(child));
    }

    /** The log of this name; empty when it is none. */
    public static Optional<Origin> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            CollectivityCode owner = CollectivityCode.of(parts.group(1));
            return Optional.of(
                    new Origin(owner, Optional.ofNullable(parts.group(2)).map(CollectivityCode::of)));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    /** The name of the key that signs a collectivity's logs. */
    public static String keyName(CollectivityCode owner) {
        return START + owner.text();
    }

    /** Whether it is told from a parent to a child. */
    public boolean down() {
        return to.isPresent();
    }

    /** As it is written. */
    public String text() {
        return keyName(owner) + to.map(child -> "/to/" + child.text()).orElse("");
    }

    @Override
    public String toString() {
        return text();
    }
}
