package ma.opencommune.services.domain;

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
     * Too many came from the same place in an hour.
     *
     * @param limit how many are taken
     */
    record TooMany(int limit) implements Reporting {}
}
