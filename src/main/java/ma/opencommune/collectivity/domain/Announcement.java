package ma.opencommune.collectivity.domain;

import java.time.LocalDate;

/**
 * Who said that a closure day is so, and when.
 *
 * @param source decree, communiqué or circular, as a reader can find it
 * @param day the day on which it was made public
 */
public record Announcement(String source, LocalDate day) {}
