package ma.opencommune.federation.domain.plan;

import java.time.LocalDate;

/**
 * How far a commitment had come on a day, as somebody judged it; never changed, only followed by another.
 *
 * @param completion how far
 * @param on the day
 * @param words why, for everybody
 * @param evidence address of what shows it; empty where none is needed
 */
public record Assessment(Completion completion, LocalDate on, String words, String evidence) {}
