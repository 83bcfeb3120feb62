package ma.opencommune.information.domain.request;

import java.time.LocalDate;

/**
 * A request got its number.
 *
 * @param number its number
 * @param received legal day of receipt
 * @param kind ordinary or urgent
 * @param due legal due date
 */
public record RequestRegistered(String number, LocalDate received, RequestKind kind, LocalDate due) {}
