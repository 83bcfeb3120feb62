package ma.opencommune.information.domain.request;

import java.util.List;
import java.util.Optional;

/**
 * What the requester sees of a request.
 *
 * @param request all but who asks
 * @param clock the due date with its account
 * @param timeline what happened, as far as it is shown to the requester
 * @param sent files the requester sent
 * @param answer the signed answer
 * @param answerFiles its files
 * @param remedies what is open now or after the answer; empty while the answer is not owed yet
 */
public record TrackingSheet(
        RequestRecord request,
        CaseClock clock,
        List<TimelineEntry> timeline,
        List<CaseFile> sent,
        Optional<Answer> answer,
        List<CaseFile> answerFiles,
        Optional<Remedies> remedies) {}
