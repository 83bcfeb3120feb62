package ma.opencommune.services.domain;

import java.time.Instant;

/** What became of a report that was sent. */
public sealed interface Reporting {

    /**
     * It is a case now.
     *
     * @param ref its number
     * @param token the secret to follow it
     */
    record Taken(String ref, BarrierToken token) implements Reporting {}

    /**
     * Too many came from the same place in an hour; nothing is registered.
     *
     * @param until after when the next is taken
     */
    record TooMany(Instant until) implements Reporting {}
}
