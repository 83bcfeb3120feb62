package ma.opencommune.information.domain.request;

import java.time.LocalDate;

/**
 * One line of the list of complaints that wait for the head.
 *
 * @param number of the request
 * @param subject of the request
 * @param filed day of the complaint
 * @param replyDue last day of the head
 */
public record ComplaintLine(String number, String subject, LocalDate filed, LocalDate replyDue) {}
