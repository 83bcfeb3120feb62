package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.remedy.Rung;

/**
 * What the requester sees of a request.
 *
 * @param request all but who asks
 * @param clock the due date with its account
 * @param timeline what happened, as far as it is shown to the requester
 * @param sent files the requester sent
 * @param answer the signed answer
 * @param answerFiles its files
 * @param earlier answers that were given before another one was ordered
 * @param ladder what is open now, after the answer or once it is late; empty while the answer is not owed yet
 * @param others complaints beside the one of the ladder
 * @param today the day on which it is read
 */
public record TrackingSheet(
        RequestRecord request,
        CaseClock clock,
        List<TimelineEntry> timeline,
        List<CaseFile> sent,
        Optional<Answer> answer,
        List<CaseFile> answerFiles,
        List<SignedAnswer> earlier,
        Optional<Ladder> ladder,
        List<Complaint> others,
        LocalDate today) {

    /** The steps of the ladder as they stand. */
    public List<Rung> rungs() {
        return ladder.map(steps -> steps.rungs(today)).orElse(List.of());
    }

    /** Whether a complaint to the head can be made now. */
    public boolean complaintOpen() {
        return ladder.filter(steps -> steps.open(today)).isPresent();
    }

    /** The complaint, if one was made. */
    public Optional<Complaint> complaint() {
        return ladder.flatMap(Ladder::complaint);
    }

    /** Whether this step can be taken now. */
    public boolean open(Rung.Whom whom) {
        return ladder.map(steps -> steps.rung(whom, today).standing())
                .filter(standing -> standing == Rung.Standing.OPEN)
                .isPresent();
    }
}
