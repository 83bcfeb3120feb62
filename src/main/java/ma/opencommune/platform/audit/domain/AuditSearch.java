package ma.opencommune.platform.audit.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are looked for; what is empty does not matter.
 *
 * @param from the first moment
 * @param until the first moment after
 * @param what a component, as {@code accounts}, or one action, as {@code accounts.sign-in.done}
 * @param actor who, as the trail writes it: {@code account:12}, {@code anonymous}, {@code system}
 * @param subject how the reference of the record begins
 */
public record AuditSearch(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> what,
        Optional<String> actor,
        Optional<String> subject) {

    /** Everything. */
    public static AuditSearch all() {
        return new AuditSearch(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
