package ma.opencommune.platform.limits.domain;

import java.time.Instant;

/**
 * What was counted.
 *
 * @param since when the window opened
 * @param tries how many there were in it
 */
public record Tally(Instant since, int tries) {}
