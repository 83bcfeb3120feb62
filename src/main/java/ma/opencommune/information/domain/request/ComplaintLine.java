package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import ma.opencommune.information.domain.remedy.Complaint;

/**
 * One line of the list of complaints to the head.
 *
 * @param number of the request
 * @param subject of the request
 * @param filed day of the complaint
 * @param replyDue last day of the head
 * @param state what became of it
 * @param id of the complaint
 */
public record ComplaintLine(
        String number, String subject, LocalDate filed, LocalDate replyDue, Complaint.State state, long id) {}
