package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What officer and head are reminded of.
 *
 * @param number of the request
 * @param due due date
 * @param officer in charge
 * @param stage how near it is
 */
public record Reminder(String number, LocalDate due, OptionalLong officer, ReminderStage stage) {}
