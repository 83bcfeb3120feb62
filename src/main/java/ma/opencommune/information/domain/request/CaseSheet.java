package ma.opencommune.information.domain.request;

import java.util.List;

/**
 * What the commune's staff see of a request.
 *
 * @param request all but who asks
 * @param requester who asks; the national id is left out for whoever does not handle requests
 * @param clock the due date with its account
 * @param timeline everything that happened
 * @param files of both sides
 * @param staff names of those who worked on it
 * @param letters to be printed, when the requester has no mail address
 * @param callCode what the requester says on the telephone; empty for a request of the public form
 */
public record CaseSheet(
        RequestRecord request,
        Requester requester,
        CaseClock clock,
        List<TimelineEntry> timeline,
        List<CaseFile> files,
        Staff staff,
        List<PaperLetter> letters,
        String callCode) {}
