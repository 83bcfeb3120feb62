package ma.opencommune.information.domain.request;

import java.util.List;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Complaint;

/**
 * Everything a commission or a court needs of a case.
 *
 * @param request the case
 * @param requester who asks; without the national id
 * @param clock its due date, day by day
 * @param timeline what happened; for the requester only what a requester reads
 * @param letters as they were sent
 * @param complaints to the head, with what became of them
 * @param appeals to the commission and the court
 * @param answers each as it was signed, the oldest first
 * @param early first parts that were given before it
 * @param consultations third parties who were asked; empty for the requester
 * @param files that go with it
 * @param staff names of those who worked on it; empty for the requester
 */
public record Dossier(
        RequestRecord request,
        Requester requester,
        CaseClock clock,
        List<TimelineEntry> timeline,
        List<SentLetter> letters,
        List<Complaint> complaints,
        List<Appeal> appeals,
        List<SignedAnswer> answers,
        List<EarlyAnswer> early,
        List<Consultation> consultations,
        List<CaseFile> files,
        Staff staff) {}
