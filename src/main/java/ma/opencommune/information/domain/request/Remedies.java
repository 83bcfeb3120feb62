package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import ma.opencommune.information.domain.remedy.LastDay;

/**
 * What a requester can do next, and until when (article 19). The commission comes after the head, thirty days from an answer or a silence
 * that nobody knows yet; so no day is named for it here.
 *
 * @param from the day the complaint is counted from: the answer, or the day the answer was due
 * @param complaintUntil last day of the complaint to the head of the institution
 */
public record Remedies(LocalDate from, LastDay complaintUntil) {}
