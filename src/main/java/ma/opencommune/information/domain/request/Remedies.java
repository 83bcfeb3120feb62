package ma.opencommune.information.domain.request;

import java.time.LocalDate;

/**
 * What a requester can do next, and until when (articles 19 to 21).
 *
 * @param from the day the complaint is counted from: the answer, or the day the answer was due
 * @param complaintUntil last safe day of the complaint to the head of the institution
 * @param headRepliesBy day on which the head's silence opens the way to the commission, if the complaint is made on the last day
 * @param cdaiUntil last safe day of the complaint to the commission then
 */
public record Remedies(LocalDate from, LocalDate complaintUntil, LocalDate headRepliesBy, LocalDate cdaiUntil) {}
