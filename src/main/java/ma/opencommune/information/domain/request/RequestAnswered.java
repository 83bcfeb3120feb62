package ma.opencommune.information.domain.request;

import java.time.LocalDate;

/**
 * The answer to a request was signed.
 *
 * @param number its number
 * @param outcome how it ended
 * @param on the day
 * @param due the day it was due
 */
public record RequestAnswered(String number, Outcome outcome, LocalDate on, LocalDate due) {}
