package ma.opencommune.information.domain.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Rung.Standing;
import ma.opencommune.information.domain.remedy.Rung.Whom;

/**
 * The ladder of remedies on a day: head, commission, court (articles 19 to 21). It moves by itself: the head's silence opens the way to the
 * commission the day after the last day.
 *
 * <p>Example: a complaint of 1 October that the head has not answered by the 16th leaves the first step SILENT and the second OPEN.
 *
 * @param complaintUntil last safe day of the complaint to the head
 * @param cdaiUntil last safe day of the complaint to the commission, from the head's answer or silence
 * @param complaint the complaint, if one was made
 */
public record Ladder(LocalDate complaintUntil, LocalDate cdaiUntil, Optional<Complaint> complaint) {

    /** The three steps as they stand on a day. */
    public List<Rung> rungs(LocalDate today) {
        Rung head = head(today);
        return List.of(
                head, commission(head.standing(), today), new Rung(Whom.COURT, Standing.LATER, Optional.empty()));
    }

    /** Whether a complaint to the head can be made on a day. */
    public boolean open(LocalDate today) {
        return head(today).standing() == Standing.OPEN;
    }

    /** The last day on which something can still be done or is still awaited, as far as this node knows. */
    public LocalDate last() {
        return complaint.isPresent() ? cdaiUntil : complaintUntil;
    }

    private Rung head(LocalDate today) {
        if (complaint.isEmpty()) {
            Standing standing = today.isAfter(complaintUntil) ? Standing.OVER : Standing.OPEN;
            return new Rung(Whom.HEAD, standing, Optional.of(complaintUntil));
        }
        Complaint made = complaint.get();
        return switch (made.state()) {
            case FILED ->
                new Rung(
                        Whom.HEAD,
                        made.silent(today) ? Standing.SILENT : Standing.WAITING,
                        Optional.of(made.replyDue()));
            case DISMISSED -> new Rung(Whom.HEAD, Standing.DISMISSED, made.decided());
            case REVERSED -> new Rung(Whom.HEAD, Standing.REVERSED, made.decided());
        };
    }

    private Rung commission(Standing head, LocalDate today) {
        return switch (head) {
            case SILENT, DISMISSED ->
                new Rung(Whom.CDAI, today.isAfter(cdaiUntil) ? Standing.OVER : Standing.OPEN, Optional.of(cdaiUntil));
            case OVER -> new Rung(Whom.CDAI, Standing.OVER, Optional.empty());
            case REVERSED -> new Rung(Whom.CDAI, Standing.LATER, Optional.empty());
            case OPEN, WAITING, LATER -> new Rung(Whom.CDAI, Standing.LATER, Optional.of(cdaiUntil));
        };
    }
}
